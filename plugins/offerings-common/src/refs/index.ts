export * from './entityRef';
export * from './refsOf';
