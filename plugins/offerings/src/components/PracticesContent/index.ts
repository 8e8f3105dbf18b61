export * from './PracticesContent';
