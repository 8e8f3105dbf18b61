export * from './ResultIcon';
