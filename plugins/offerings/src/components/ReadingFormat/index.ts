export * from './useReadingFormat';
