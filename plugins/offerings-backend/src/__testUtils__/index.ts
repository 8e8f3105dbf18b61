export * from './databases';
export * from './entities';
export * from './mismatchesWithSpec';
