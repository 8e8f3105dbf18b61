import {
  practiceDefinition,
  type OwnTerms,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';

/** The title of what a full ref leads to; the ref itself where that is not found or not visible. */
export function titleOf(entities: ValueModel['entities'], ref: string): string {
  return entities[ref]?.title ?? ref;
}

/** The title of a practice, one of ITIL or of the organisation, by its id; the id itself where it is none. */
export function practiceTitle(practice: string, own?: OwnTerms): string {
  return practiceDefinition(practice, own)?.title ?? practice;
}
