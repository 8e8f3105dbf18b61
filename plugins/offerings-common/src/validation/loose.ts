/** What may stand in a descriptor that has mistakes elsewhere: the same fields, each of which may be anything. */
export type Loose<T> = { [K in keyof T]?: unknown };

/** The items of a list that are mappings, with their places. */
export function records<T>(value: unknown): Array<[number, Loose<T>]> {
  if (!Array.isArray(value)) return [];
  return [...value.entries()].filter(
    (entry): entry is [number, Loose<T>] =>
      typeof entry[1] === 'object' && entry[1] !== null,
  );
}

/** The items of a list that are texts, with their places. */
export function strings(value: unknown): Array<[number, string]> {
  if (!Array.isArray(value)) return [];
  return [...value.entries()].filter(
    (entry): entry is [number, string] => typeof entry[1] === 'string',
  );
}
