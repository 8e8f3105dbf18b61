export * from './CheckDescriptor';
