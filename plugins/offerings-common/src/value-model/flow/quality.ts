import type { Count } from '../../api';
import type { FirstPass } from './firstPass';
import { leadingTo, type FlowGraph } from './graph';
import { qualityOf } from './known';

/** How much of the work passes through the stream without being corrected. */
export interface StreamQuality {
  /** A ratio from 0 to 1; an upper bound unless every step is rated, `undefined` where none is. */
  rolled: number | undefined;
  rated: Count;
}

/**
 * Rolled %C/A: the product of the steps' %C/A along the main path and the parallel branches that must join it.
 *
 * @remarks
 * After Karen Martin and Mike Osterling, *Value Stream Mapping* (2013): rolled %C/A = %C/A₁ × %C/A₂ × … A parallel branch
 * joins where it leads back to the main path, which then waits for its output. A branch that ends by itself and one that
 * a decision does not take spoil nothing here. A wait step has no output, so it is not counted.
 */
export function rollQuality(
  graph: FlowGraph,
  { taken, visited }: FirstPass,
  path: readonly number[],
): StreamQuality {
  const joins = leadingTo(taken, path);
  const counted = graph.steps.filter(
    ({ type }, place) => type !== 'wait' && visited[place] && joins[place],
  );
  const ratings = counted.map(qualityOf).filter(rating => rating !== undefined);
  return {
    rolled:
      ratings.length > 0
        ? ratings.reduce((product, rating) => product * rating)
        : undefined,
    rated: { known: ratings.length, of: counted.length },
  };
}
