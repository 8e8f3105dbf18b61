export * from './Sparkline';
export type { SparklinePoint } from './scale';
