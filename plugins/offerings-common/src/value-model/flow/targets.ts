import { knownRatio } from './known';
import { quote } from './sentences';
import type { ModelStep } from './types';

/** Where a step leads; `to` is a place in the list of steps. */
export interface Target {
  to: number;
  when?: string;
  /** A ratio from 0 to 1. */
  share?: number;
}

/** Two ways to the same step are one, taken under either condition. */
function merge(one: Target, other: Target): Target {
  const conditions = [one.when, other.when].filter(when => when !== undefined);
  const shares = [one.share, other.share].filter(share => share !== undefined);
  return {
    to: one.to,
    when: conditions.length > 0 ? conditions.join(', or ') : undefined,
    share:
      shares.length > 0
        ? Math.min(
            1,
            shares.reduce((sum, share) => sum + share),
          )
        : undefined,
  };
}

/**
 * Reads where the step at a place leads: to what its `next` names, or to the following step where it has none. What is
 * no step of the stream is left out, with a warning.
 */
export function readTargets(
  steps: readonly ModelStep[],
  place: number,
  placeOf: ReadonlyMap<string, number>,
): { targets: Target[]; warnings: string[] } {
  const { next, title } = steps[place];
  if (next === undefined) {
    const following = place + 1;
    const targets = following < steps.length ? [{ to: following }] : [];
    return { targets, warnings: [] };
  }
  const targets = new Map<number, Target>();
  const warnings: string[] = [];
  for (const { to: id, when, share } of next) {
    const to = placeOf.get(id);
    if (to === undefined) {
      warnings.push(
        `${quote(title)} leads to ${quote(id)}, which is no step here.`,
      );
      continue;
    }
    const target = { to, when, share: knownRatio(share) };
    const earlier = targets.get(to);
    targets.set(to, earlier ? merge(earlier, target) : target);
  }
  return { targets: [...targets.values()], warnings };
}
