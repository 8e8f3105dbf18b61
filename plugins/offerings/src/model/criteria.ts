import {
  firstFixes,
  type Criterion,
  type FirstFix,
  type ValueModel,
  type Verdict,
} from '@offerings/backstage-plugin-offerings-common';

/** Every criterion of the model, in the order of the dimensions. */
export function allCriteria(model: ValueModel): Criterion[] {
  return model.dimensions.flatMap(({ criteria }) => criteria);
}

/** Tells whether something is left to do about a criterion. */
export function isOpen({ result }: Criterion): boolean {
  return result === 'missing' || result === 'partly' || result === 'unknown';
}

/** Tells whether a criterion looks at an entity, or is mended in its descriptor. */
export function concerns(criterion: Criterion, entityRef: string): boolean {
  return (
    criterion.fix?.entity === entityRef ||
    criterion.evidence.some(({ ref }) => ref === entityRef)
  );
}

/** What to do first, and where it leads. */
export interface NextFix extends FirstFix {
  towards: Verdict;
}

/** The fix to begin with: the first that moves the verdict; `undefined` where nothing is left to fix. */
export function nextFix(model: ValueModel): NextFix | undefined {
  const [first] = firstFixes(model);
  const { next } = model.verdict;
  return first && next && { ...first, towards: next.verdict };
}
