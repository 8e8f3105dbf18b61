import type { FieldSchema, StepTargetSchema } from '../../kinds';
import { resolveRef } from '../../refs';
import { isPlaceholder } from '../../text';

type AnySchema = FieldSchema | StepTargetSchema;

/** Gives what of a value is as a schema says; `undefined` where nothing is. */
type Conform = (value: unknown, namespace: string) => unknown;

function conformToText(schema: FieldSchema): Conform {
  const { enum: allowed, pattern, 'x-ref': definition } = schema;
  if (allowed) {
    const known = new Set<unknown>(allowed);
    return value => (known.has(value) ? value : undefined);
  }
  const expression = pattern ? new RegExp(pattern, 'u') : undefined;
  return (value, namespace) => {
    if (typeof value !== 'string' || isPlaceholder(value)) return undefined;
    if (expression && !expression.test(value)) return undefined;
    if (!definition) return value;
    const resolved = resolveRef(value, definition, namespace);
    if (resolved.type === 'name') return value;
    return resolved.type === 'ref' ? resolved.ref : undefined;
  };
}

function conformToNumber(schema: FieldSchema): Conform {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  return value =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= minimum &&
    value <= maximum
      ? value
      : undefined;
}

function conformToList({ items }: FieldSchema): Conform {
  if (!items) return () => undefined;
  const conformItem = conformTo(items);
  return (value, namespace) => {
    if (!Array.isArray(value)) return undefined;
    const list: unknown[] = [];
    for (const item of value) {
      const conformed = conformItem(item, namespace);
      if (conformed !== undefined) list.push(conformed);
    }
    return list;
  };
}

function conformToMapping(schema: FieldSchema): Conform {
  const { properties = {}, required = [] } = schema;
  const fields = new Map(
    Object.entries(properties).map(([key, field]) => [key, conformTo(field)]),
  );
  return (value, namespace) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return undefined;
    }
    const source = value as Record<string, unknown>;
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const conformed = fields.get(key)?.(source[key], namespace);
      if (conformed !== undefined) result[key] = conformed;
    }
    return required.every(key => Object.hasOwn(result, key))
      ? result
      : undefined;
  };
}

function conformToOneOf(forms: readonly FieldSchema[]): Conform {
  const conforms = forms.map(conformTo);
  return (value, namespace) => {
    for (const conform of conforms) {
      const conformed = conform(value, namespace);
      if (conformed !== undefined) return conformed;
    }
    return undefined;
  };
}

/**
 * What of a value is as its schema says: everything else is left out, and so are placeholders, which are no evidence of
 * anything. Refs come out full and in lower case.
 *
 * @remarks
 * Descriptors in the catalog are valid, yet the value model must hold for any input: what passed here can be trusted to
 * have its type. A list item without one of its required fields is left out whole.
 *
 * The schema is looked at once, not for each value.
 */
export function conformTo(schema: AnySchema): Conform {
  if ('anyOf' in schema) return conformToOneOf(schema.anyOf);
  switch (schema.type) {
    case 'string':
      return conformToText(schema);
    case 'number':
      return conformToNumber(schema);
    case 'array':
      return conformToList(schema);
    default:
      return conformToMapping(schema);
  }
}
