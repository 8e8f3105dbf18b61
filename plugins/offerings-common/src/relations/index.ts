export * from './relations';
export * from './relationsOf';
export * from './stitchEntities';
