import type { Finding, Handoff } from '../../../api';
import { join, quote } from '../sentences';
import type { ModelStep } from '../types';

/** Weak handoffs, each with the reasons why it is one. */
export function findWeakHandoffs(
  handoffs: readonly Handoff[],
  steps: readonly ModelStep[],
): Finding[] {
  const titles = new Map(steps.map(({ id, title }) => [id, title]));
  const title = (id: string) => quote(titles.get(id) ?? id);
  return handoffs
    .filter(({ weak }) => weak)
    .map(({ from, to, via, givers, takers, reasons }) => ({
      kind: 'weak-handoff',
      statement: `The handoff from ${title(from)} to ${title(
        to,
      )} is weak: ${join(reasons)}.`,
      steps: [from, ...via, to],
      refs: [...new Set([...givers, ...takers])],
    }));
}
