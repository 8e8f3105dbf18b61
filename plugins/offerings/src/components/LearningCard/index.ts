export * from './LearningCard';
