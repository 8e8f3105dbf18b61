import type { Fix } from '../../api';
import type { OfferingFacts } from '../../value-model/facts';
import { fillIn, type FixTarget } from '../fix';

/** The fix for whatever has no owner that exists. */
export function nameOwner(target: FixTarget, facts: OfferingFacts): Fix {
  return fillIn(
    target,
    'spec.owner',
    `Name a Group or User that exists as the owner of ${facts.titleOf(
      target.ref,
    )}.`,
    { owner: 'group:default/<team>' },
  );
}
