import { makeIssue } from '../../validation/issue';
import type { SetRule } from './rule';

/**
 * A Service makes something usable, or is what a value stream leads through. One that does neither stands apart from
 * every offering, and nobody sees what it is for.
 */
export const deliversNothing: SetRule = (unit, { set }) => {
  if (unit.kind !== 'Service' || !unit.ref) return [];
  if (unit.isFilledIn('spec.products')) return [];
  // What is misspelt there is told elsewhere.
  const named = unit.refs.some(({ path }) => path.startsWith('spec.products['));
  if (named || set.streamsOf(unit.ref).length > 0) return [];
  return [
    {
      ...makeIssue({
        rule: 'delivers-nothing',
        severity: 'warning',
        path: 'spec.products',
        expected: 'the Products that it makes usable',
      }),
      message:
        '`spec.products`: this Service delivers no Product, and no value stream in these files realizes it',
    },
  ];
};
