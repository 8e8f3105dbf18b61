import {
  KIND_DEFINITIONS,
  type FieldSchema,
  type OfferingsKind,
  type StepTargetSchema,
} from '../../kinds';

type AnySchema = FieldSchema | StepTargetSchema;

interface RefPlan {
  isRef: boolean;
  items?: RefPlan;
  fields: ReadonlyArray<readonly [key: string, plan: RefPlan]>;
}

/** What of a schema leads to refs; `undefined` where nothing does. */
function planOf(schema: AnySchema | undefined): RefPlan | undefined {
  if (!schema || 'anyOf' in schema) return undefined;
  const isRef = schema['x-ref'] !== undefined;
  const items = planOf(schema.items);
  const fields = Object.entries(schema.properties ?? {}).flatMap(
    ([key, field]) => {
      const plan = planOf(field);
      return plan ? [[key, plan] as const] : [];
    },
  );
  return isRef || items || fields.length > 0
    ? { isRef, items, fields }
    : undefined;
}

function collect(plan: RefPlan, value: unknown, refs: string[]) {
  if (typeof value === 'string') {
    // Where a plain name may stand too, only what names its kind is a ref.
    if (plan.isRef && value.includes(':')) refs.push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) if (plan.items) collect(plan.items, item, refs);
  } else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    for (const [key, field] of plan.fields) collect(field, record[key], refs);
  }
}

const plans = new Map<OfferingsKind, RefPlan | undefined>();

/**
 * The refs in a cleaned `spec`.
 *
 * @param except - the fields whose refs are left out
 */
export function refsInSpec(
  kind: OfferingsKind,
  spec: object,
  except: readonly string[],
): string[] {
  if (!plans.has(kind)) plans.set(kind, planOf(KIND_DEFINITIONS[kind].spec));
  const refs: string[] = [];
  for (const [key, plan] of plans.get(kind)?.fields ?? []) {
    if (!except.includes(key)) collect(plan, Reflect.get(spec, key), refs);
  }
  return refs;
}
