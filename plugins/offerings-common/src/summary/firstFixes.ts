import type { Criterion, Fix, ValueModel, VerdictReason } from '../api';

/**
 * Something to type, with what asks for it: a criterion, or a reason of the verdict where no criterion does.
 *
 * @public
 */
export interface FirstFix {
  fix: Fix;
  criterion?: Criterion;
  reason?: VerdictReason;
}

/** What is asked for twice is typed once. */
function eachOnce(fixes: FirstFix[]): FirstFix[] {
  const byText = new Map<string, FirstFix>();
  for (const first of fixes) {
    const text = `${first.fix.entity} ${first.fix.yaml}`;
    if (!byText.has(text)) byText.set(text, first);
  }
  return [...byText.values()];
}

/**
 * What to do, in order: what removes a reason of the verdict first, then the gaps of the criteria; each fix once.
 *
 * @public
 */
export function firstFixes(model: ValueModel): FirstFix[] {
  const { reasons, next } = model.verdict;
  if (!next) return [];
  const byId = new Map(
    model.dimensions.flatMap(({ criteria }) => criteria).map(c => [c.id, c]),
  );
  const asked = next.criteria.flatMap((id): FirstFix[] => {
    const criterion = byId.get(id);
    return criterion?.fix ? [{ fix: criterion.fix, criterion }] : [];
  });
  const isAsked = ({ yaml, entity }: Fix) =>
    asked.some(({ fix }) => fix.yaml === yaml && fix.entity === entity);
  const removing = reasons.flatMap((reason): FirstFix[] =>
    reason.fix && !isAsked(reason.fix) ? [{ fix: reason.fix, reason }] : [],
  );
  return eachOnce([...removing, ...asked]);
}
