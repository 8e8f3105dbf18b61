export * from './DependentsReader';
