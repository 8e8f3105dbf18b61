export * from './PrometheusClient';
export * from './PrometheusError';
export type { Sample, Samples } from './samples';
