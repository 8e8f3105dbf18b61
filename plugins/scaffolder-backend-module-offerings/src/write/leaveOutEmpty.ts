import type { JsonObject, JsonValue } from '@backstage/types';

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keptList(
  list: JsonValue[],
  path: string,
  onPurpose: ReadonlySet<string>,
): JsonValue[] | undefined {
  const kept = list.flatMap((item, index): JsonValue[] => {
    const value = keptValue(item, `${path}[${index}]`, onPurpose);
    return value === undefined ? [] : [value];
  });
  return kept.length > 0 || onPurpose.has(path) ? kept : undefined;
}

function keptObject(
  object: JsonObject,
  path: string,
  onPurpose: ReadonlySet<string>,
): JsonObject | undefined {
  const kept = Object.entries(object).flatMap(([key, item]) => {
    const value = keptValue(item, path ? `${path}.${key}` : key, onPurpose);
    return value === undefined ? [] : [[key, value] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function keptValue(
  value: JsonValue | undefined,
  path: string,
  onPurpose: ReadonlySet<string>,
): JsonValue | undefined {
  if (Array.isArray(value)) return keptList(value, path, onPurpose);
  if (isObject(value)) return keptObject(value, path, onPurpose);
  const isEmpty =
    value === null || (typeof value === 'string' && value.trim() === '');
  return isEmpty ? undefined : value;
}

/**
 * What a form was filled in with: blank texts, empty lists and empty objects are what nobody filled in, and are left out.
 *
 * @param onPurpose - the fields whose empty list says something, such as `spec.suppliers`
 */
export function leaveOutEmpty(
  values: JsonObject,
  onPurpose: ReadonlySet<string>,
): JsonObject {
  return keptObject(values, '', onPurpose) ?? {};
}
