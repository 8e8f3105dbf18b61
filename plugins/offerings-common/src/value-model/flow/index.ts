export * from './buildFlow';
export type * from './types';
export { needsOfStream } from './findings';
