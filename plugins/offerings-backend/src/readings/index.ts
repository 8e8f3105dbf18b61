export * from './ReadingReader';
