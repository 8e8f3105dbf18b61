export * from './entities';
export * from './mismatchesWithSpec';
