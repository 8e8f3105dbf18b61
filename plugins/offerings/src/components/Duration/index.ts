export * from './useDurationFormat';
