export * from './DependentsCard';
