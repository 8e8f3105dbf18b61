export * from './VerdictBadge';
export * from './VerdictBanner';
