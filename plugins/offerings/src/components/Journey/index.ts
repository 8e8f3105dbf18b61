export * from './JourneyContent';
