export type { Mend, ModelIssue, ModelIssueRule } from './issue';
export { validateEnvelope } from './envelopeIssues';
export * from './validateOfferingsEntity';
