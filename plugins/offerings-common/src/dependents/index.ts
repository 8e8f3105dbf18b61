export { buildDependents } from './buildDependents';
export type { DependentsInput, DependentsRequest } from './input';
export { dependentsToRead } from './walkDependents';
