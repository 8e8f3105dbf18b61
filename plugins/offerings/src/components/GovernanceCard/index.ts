export * from './GovernanceCard';
