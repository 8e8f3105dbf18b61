export * from './MeasureSources';
export * from './scheduleMeasureSources';
