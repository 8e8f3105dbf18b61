import type { Improvement } from '@offerings/backstage-plugin-offerings-common';

const WAY = { done: 1, planned: 2, proposed: 3 } as const;

/** Once it is known whether it helped, it went all the way round. */
function wayLeft({ status, effect }: Improvement): number {
  const isKnown = effect !== undefined && effect.moved !== 'unknown';
  return isKnown ? 0 : WAY[status];
}

/** What came furthest on its way round comes first. */
export function inOrder(improvements: Improvement[]): Improvement[] {
  return [...improvements].sort((a, b) => wayLeft(a) - wayLeft(b));
}
