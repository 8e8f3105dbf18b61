export * from './StreamMapContent';
