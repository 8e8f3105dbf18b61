export * from './PracticeCard';
