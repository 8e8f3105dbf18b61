export * from './delays';
export * from './hiddenDependencies';
export * from './repeatedEffort';
export * from './weakHandoffs';
