export * from './orderlyScheduler';
