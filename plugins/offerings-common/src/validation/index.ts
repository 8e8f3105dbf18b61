export type { Mend, ModelIssue, ModelIssueRule } from './issue';
export { validateEnvelope } from './envelopeIssues';
export * from './validateDescriptor';
export * from './validateOfferingsEntity';
