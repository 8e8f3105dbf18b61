import type { OfferingOutcome, ServiceSpec } from '../../kinds';
import { records } from '../../validation/loose';
import { declaredIn, offeringsOf } from '../set/offering';
import type { Unit } from '../set/unit';
import type { SetRule } from './rule';
import { isName, unknownName } from './unknownName';

type ServiceLevel = NonNullable<ServiceSpec['serviceLevels']>[number];

/** Where an entity names measures. */
function namedBy({ entity }: Unit): Array<[string, unknown]> {
  const { spec = {} } = entity;
  return [
    ...records<OfferingOutcome>(spec.outcomes).map(
      ([index, { measuredBy }]): [string, unknown] => [
        `spec.outcomes[${index}].measuredBy`,
        measuredBy,
      ],
    ),
    ...records<ServiceLevel>(spec.serviceLevels).map(
      ([index, { measure }]): [string, unknown] => [
        `spec.serviceLevels[${index}].measure`,
        measure,
      ],
    ),
  ];
}

/** An outcome or a service level that is measured by nothing has no readings, and nobody sees whether it is reached. */
export const unknownMeasure: SetRule = (unit, { set }) => {
  if (!unit.isOffering) return [];
  const named = namedBy(unit).filter(([, name]) => isName(name));
  if (named.length === 0) return [];
  const measures = declaredIn(offeringsOf(unit, set), 'measures');
  if (!measures) return [];
  const known = new Set(measures.map(({ name }) => name));
  return named.flatMap(([path, name]) =>
    isName(name) && !known.has(name)
      ? [
          unknownName({
            rule: 'unknown-measure',
            path,
            expected: 'the name of a measure of the offering',
            written: name,
            known,
          }),
        ]
      : [],
  );
};
