export * from './relations';
export * from './relationsOf';
