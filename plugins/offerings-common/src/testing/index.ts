export * from './entities';
export * from './withField';
export * from './stitch';
export * from './university';
export * from './offering';
