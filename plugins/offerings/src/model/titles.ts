import type { TranslationFunction } from '@backstage/frontend-plugin-api';
import {
  practiceDefinition,
  type ValueModel,
  type WellKnownPractice,
} from '@offerings/backstage-plugin-offerings-common';
import type { OfferingsMessages } from '../translation';

/** The title of what a full ref leads to; the ref itself where that is not found or not visible. */
export function titleOf(entities: ValueModel['entities'], ref: string): string {
  return entities[ref]?.title ?? ref;
}

/** The title of an ITIL practice by its id, in the reader's language; what it is called itself where it is none. */
export function practiceTitle(
  practice: string,
  t: TranslationFunction<OfferingsMessages>,
  ownTitle: string = practice,
): string {
  return isWellKnown(practice) ? t(`practice.${practice}`) : ownTitle;
}

function isWellKnown(practice: string): practice is WellKnownPractice {
  return practiceDefinition(practice) !== undefined;
}
