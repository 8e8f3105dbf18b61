export * from './KindList';
