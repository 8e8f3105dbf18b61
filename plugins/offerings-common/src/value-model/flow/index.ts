export * from './buildFlow';
export type * from './types';
