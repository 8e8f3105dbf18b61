export * from './LoadEntity';
