export * from './delays';
export * from './hiddenDependencies';
export { needsOfStream } from './hiddenNeeds';
export * from './repeatedEffort';
export * from './weakHandoffs';
