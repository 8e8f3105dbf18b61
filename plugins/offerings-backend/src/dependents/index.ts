export * from './DefaultDependentsReader';
export * from './DependentsReader';
export * from './routes';
