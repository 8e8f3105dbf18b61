import type {
  Criterion,
  Fix,
  ValueModel,
  Verdict,
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

/** Something to type, with the criterion that asks for it, where one does. */
export interface FirstFix {
  fix: Fix;
  criterion?: Criterion;
}

/** What to do, in order: what removes a reason of the verdict first, then the gaps of the criteria; each fix once. */
export function firstFixes(model: ValueModel): FirstFix[] {
  const { reasons, next } = model.verdict;
  if (!next) return [];
  const byId = new Map(allCriteria(model).map(c => [c.id, c]));
  const asked = next.criteria.flatMap((id): FirstFix[] => {
    const criterion = byId.get(id);
    return criterion?.fix ? [{ fix: criterion.fix, criterion }] : [];
  });
  const isAsked = ({ yaml, entity }: Fix) =>
    asked.some(({ fix }) => fix.yaml === yaml && fix.entity === entity);
  const removing = reasons.flatMap(({ fix }): FirstFix[] =>
    fix && !isAsked(fix) ? [{ fix }] : [],
  );
  return [...removing, ...asked];
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
