export * from './CommaList';
