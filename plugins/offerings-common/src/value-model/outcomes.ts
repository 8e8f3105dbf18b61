import type { Outcome } from '../api';
import type { OfferingWalk } from './walk';

/** What people achieve with the offering, as its members state it. */
export function describeOutcomes(members: OfferingWalk['members']): Outcome[] {
  return members.flatMap(({ ref, spec }) =>
    (spec.outcomes ?? []).map(
      ({ name, statement, stakeholder, measuredBy }) => ({
        offering: ref,
        name,
        statement,
        stakeholder,
        measuredBy,
      }),
    ),
  );
}
