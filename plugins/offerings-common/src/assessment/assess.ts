import type { Criterion, DimensionCoverage } from '../api';
import type { OfferingFacts } from '../value-model/facts';
import type { UnjudgedOffering } from '../value-model/ownCriterion';
import { DIMENSIONS } from '../vocabularies';
import { CRITERIA } from './criteria';
import type { CriterionDefinition } from './criterion';
import { endangeredBy } from './endangers';
import { toDefinition } from './ownCriterion';
import { score } from './score';

function answer(
  definition: CriterionDefinition,
  facts: OfferingFacts,
): Criterion {
  const { misses, ...scored } = score(definition, facts);
  return {
    id: definition.id,
    question: definition.question,
    ...scored,
    endangers: endangeredBy(misses, facts),
  };
}

/** The mean score of the applicable criteria; `undefined` where none applies. */
function coverageOf(criteria: Criterion[]): number | undefined {
  const applicable = criteria.filter(
    ({ result }) => result !== 'not-applicable',
  );
  if (applicable.length === 0) return undefined;
  const sum = applicable.reduce((total, { score: s }) => total + s, 0);
  return sum / applicable.length;
}

/**
 * Judges an offering by the four dimensions.
 *
 * @remarks
 * A dimension's coverage is the mean score of its applicable criteria, from 0 to 1. What the reader may not see counts
 * as 0, so that filling in a field, or seeing more, never lowers it.
 *
 * @param model - what criteria of an organisation's own look at
 */
export function assessDimensions(
  facts: OfferingFacts,
  model: UnjudgedOffering,
): DimensionCoverage[] {
  const { disabledCriteria, ownCriteria } = facts.settings;
  const counted = [
    ...CRITERIA,
    ...ownCriteria.map(criterion => toDefinition(criterion, model)),
  ].filter(({ id }) => !disabledCriteria.includes(id));
  return DIMENSIONS.map(dimension => {
    const criteria = counted
      .filter(definition => definition.dimension === dimension)
      .map(definition => answer(definition, facts));
    return { dimension, coverage: coverageOf(criteria), criteria };
  });
}
