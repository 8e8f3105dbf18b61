export * from './PrometheusClient';
export * from './PrometheusError';
