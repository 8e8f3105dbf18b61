export * from './readPrometheusSettings';
export type { PrometheusServer } from './readServer';
export type { PulledMeasure } from './readMeasures';
