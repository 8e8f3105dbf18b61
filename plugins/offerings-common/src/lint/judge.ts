import { isInOfferingsGroup } from '../kinds';
import { validateDescriptor } from '../validation';
import { atWrittenPlace } from '../validation/atWrittenPlace';
import type { LintContext } from './context';
import type { Finding } from './finding';
import { ANY_KIND_RULES, OWN_KIND_RULES } from './rules';
import { isWithin, type Unit } from './set/unit';

/** What whoever knows another kind has against an entity, as far as nothing was said of the field yet. */
function otherFindings(
  { entity }: Unit,
  { options }: LintContext,
  told: readonly Finding[],
): Finding[] {
  if (isInOfferingsGroup(entity)) return [];
  const paths = new Set(told.map(({ path }) => path));
  return (options.validateOther?.(entity) ?? [])
    .filter(({ field = '' }) => !paths.has(field))
    .map(({ message, field = 'kind' }) => ({
      rule: 'other-kind',
      severity: 'error',
      path: field,
      message,
    }));
}

function ownFindings(unit: Unit, context: LintContext): Finding[] {
  const findings: Finding[] = validateDescriptor(
    unit.entity,
    context.options.terms,
  );
  return [...findings, ...otherFindings(unit, context, findings)];
}

/** Steps that come from another file may be called anything. */
function dependsOnFilledIn({ rule, path }: Finding, unit: Unit): boolean {
  const { placeholders } = unit.document;
  if (rule === 'unknown-step') {
    return placeholders.some(
      placeholder =>
        placeholder === 'spec.steps' || isWithin(placeholder, 'spec.steps'),
    );
  }
  return placeholders.some(
    placeholder =>
      isWithin(path, placeholder) ||
      // Whatever it holds, nobody knows the field.
      (path === placeholder && rule !== 'unknown-field'),
  );
}

/** Everything that is wrong with an entity, by itself and beside the others. */
export function judge(unit: Unit, context: LintContext): Finding[] {
  if (!unit.document.isSound) return [];
  unit.own ??= ownFindings(unit, context);
  const findings = [...unit.own];
  const told = new Set(findings.map(({ path }) => path));
  for (const rule of [
    ...ANY_KIND_RULES,
    ...(unit.kind ? OWN_KIND_RULES : []),
  ]) {
    for (const finding of rule(unit, context)) {
      const placed = atWrittenPlace(unit.entity, finding);
      if (!told.has(placed.path)) findings.push(placed);
    }
  }
  return unit.document.placeholders.length === 0
    ? findings
    : findings.filter(finding => !dependsOnFilledIn(finding, unit));
}
