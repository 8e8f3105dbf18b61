export * from './StepsCard';
