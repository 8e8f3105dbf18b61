export * from './PrometheusMeasureSource';
