export type { ModelIssue, ModelIssueRule } from './issue';
export * from './validateOfferingsEntity';
