export * from './limitedBody';
