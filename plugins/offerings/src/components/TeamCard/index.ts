export * from './TeamCard';
