import type { OfferingOutcome, ValueStreamStep } from '../../kinds';
import { records } from '../../validation/loose';
import { declaredIn, offeringsOf } from '../set/offering';
import type { Unit } from '../set/unit';
import type { SetRule } from './rule';
import { isName, unknownName } from './unknownName';

/** Where an entity names stakeholders. */
function namedBy({ kind, entity }: Unit): Array<[string, unknown]> {
  const { spec = {} } = entity;
  return kind === 'ValueStream'
    ? records<ValueStreamStep>(spec.steps).map(([index, step]) => [
        `spec.steps[${index}].stakeholder`,
        step.stakeholder,
      ])
    : records<OfferingOutcome>(spec.outcomes).map(([index, outcome]) => [
        `spec.outcomes[${index}].stakeholder`,
        outcome.stakeholder,
      ]);
}

/**
 * A step is a touchpoint, and an outcome is somebody's, only by the very name that the offering declares: with another
 * spelling, nobody is there.
 */
export const unknownStakeholder: SetRule = (unit, { set }) => {
  const named = namedBy(unit).filter(([, name]) => isName(name));
  if (named.length === 0) return [];
  const stakeholders = declaredIn(offeringsOf(unit, set), 'stakeholders');
  if (!stakeholders) return [];
  const known = new Set(stakeholders.map(({ name }) => name));
  return named.flatMap(([path, name]) =>
    isName(name) && !known.has(name)
      ? [
          unknownName({
            rule: 'unknown-stakeholder',
            path,
            expected: 'the name of a stakeholder that the offering declares',
            written: name,
            known,
          }),
        ]
      : [],
  );
};
