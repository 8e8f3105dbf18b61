type Container = Record<string, unknown>;

/** Reads `spec.steps[2].id` as `['spec', 'steps', '2', 'id']`. */
function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter(key => key !== '');
}

/**
 * A copy of an entity in which one field holds another value, whatever its type; `undefined` takes the field away.
 *
 * @example
 * ```ts
 * withField(product(), 'spec.owner', undefined);
 * withField(valueStream(), 'spec.steps[0].waitTime', 'soon');
 * ```
 */
export function withField<T extends object>(
  entity: T,
  path: string,
  value: unknown,
): T {
  const copy = JSON.parse(JSON.stringify(entity)) as T;
  const keys = keysOf(path);
  const last = keys.pop();
  if (last === undefined) throw new Error('The path names no field');

  let container = copy as Container;
  for (const key of keys) {
    container[key] ??= {};
    container = container[key] as Container;
  }
  if (value === undefined) {
    delete container[last];
  } else {
    container[last] = value;
  }
  return copy;
}
