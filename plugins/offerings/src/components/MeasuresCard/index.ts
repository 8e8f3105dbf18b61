export * from './MeasuresCard';
