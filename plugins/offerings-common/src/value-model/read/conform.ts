import type { FieldSchema, StepTargetSchema } from '../../kinds';
import { resolveRef } from '../../refs';
import { isPlaceholder } from '../../text';

type AnySchema = FieldSchema | StepTargetSchema;
type Patterns = Map<string, RegExp>;

const patterns: Patterns = new Map();

function matches(pattern: string, text: string): boolean {
  let compiled = patterns.get(pattern);
  if (!compiled) {
    compiled = new RegExp(pattern, 'u');
    patterns.set(pattern, compiled);
  }
  return compiled.test(text);
}

function conformText(
  schema: FieldSchema,
  value: unknown,
  namespace: string,
): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (schema.enum) return schema.enum.includes(value) ? value : undefined;
  if (isPlaceholder(value)) return undefined;
  if (schema.pattern && !matches(schema.pattern, value)) return undefined;
  const definition = schema['x-ref'];
  if (!definition) return value;
  const resolved = resolveRef(value, definition, namespace);
  if (resolved.type === 'name') return value;
  return resolved.type === 'ref' ? resolved.ref : undefined;
}

function conformNumber(schema: FieldSchema, value: unknown) {
  return typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= (schema.minimum ?? -Infinity) &&
    value <= (schema.maximum ?? Infinity)
    ? value
    : undefined;
}

function conformList(schema: FieldSchema, value: unknown, namespace: string) {
  const { items } = schema;
  if (!Array.isArray(value) || !items) return undefined;
  const list: unknown[] = [];
  for (const item of value) {
    const conformed = conform(items, item, namespace);
    if (conformed !== undefined) list.push(conformed);
  }
  return list;
}

function conformMapping(
  schema: FieldSchema,
  value: unknown,
  namespace: string,
) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return undefined;
  }
  const source = value as Record<string, unknown>;
  const { properties = {} } = schema;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(properties, key)) continue;
    const conformed = conform(properties[key], source[key], namespace);
    if (conformed !== undefined) result[key] = conformed;
  }
  return schema.required?.every(key => Object.hasOwn(result, key)) ?? true
    ? result
    : undefined;
}

/**
 * What of a value is as its schema says: everything else is left out, and so are placeholders, which are no evidence of
 * anything. Refs come out full and in lower case.
 *
 * @remarks
 * Descriptors in the catalog are valid, yet the value model must hold for any input: what passed here can be trusted to
 * have its type. A list item without one of its required fields is left out whole.
 */
export function conform(
  schema: AnySchema,
  value: unknown,
  namespace: string,
): unknown {
  if ('anyOf' in schema) {
    for (const form of schema.anyOf) {
      const conformed = conform(form, value, namespace);
      if (conformed !== undefined) return conformed;
    }
    return undefined;
  }
  switch (schema.type) {
    case 'string':
      return conformText(schema, value, namespace);
    case 'number':
      return conformNumber(schema, value);
    case 'array':
      return conformList(schema, value, namespace);
    default:
      return conformMapping(schema, value, namespace);
  }
}
