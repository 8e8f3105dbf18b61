import type {
  Criterion,
  DimensionCoverage,
  ValueModel,
  VerdictReason,
} from '../api';
import { firstFixes } from './firstFixes';

/** Something that can be asked about: a criterion, or a reason of the verdict. */
export type Gap =
  | { type: 'criterion'; criterion: Criterion; dimension: DimensionCoverage }
  | { type: 'reason'; reason: VerdictReason };

/**
 * Every id under which a gap can be explained: those of the criteria, then the codes of the verdict's reasons.
 *
 * @public
 */
export function gapIds(model: ValueModel): string[] {
  const criteria = model.dimensions.flatMap(dimension => dimension.criteria);
  return [
    ...new Set([
      ...criteria.map(({ id }) => id),
      ...model.verdict.reasons.map(({ code }) => code),
    ]),
  ];
}

/** The criterion or reason of an id; `undefined` where there is none. */
export function findGap(model: ValueModel, id: string): Gap | undefined {
  for (const dimension of model.dimensions) {
    const criterion = dimension.criteria.find(each => each.id === id);
    if (criterion) return { type: 'criterion', criterion, dimension };
  }
  const reason = model.verdict.reasons.find(({ code }) => code === id);
  return reason && { type: 'reason', reason };
}

/** The gap to begin with; `undefined` where nothing is left to fix. */
export function nextGap(model: ValueModel): Gap | undefined {
  const [first] = firstFixes(model);
  if (first?.reason) return { type: 'reason', reason: first.reason };
  return first?.criterion && findGap(model, first.criterion.id);
}
