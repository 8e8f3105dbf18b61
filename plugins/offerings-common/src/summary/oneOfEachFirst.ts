/** The same items in another order: the first of each kind, then the second of each, and so on. */
export function oneOfEachFirst<T>(
  items: readonly T[],
  kindOf: (item: T) => string,
): T[] {
  const seen = new Map<string, number>();
  return items
    .map(item => {
      const turn = seen.get(kindOf(item)) ?? 0;
      seen.set(kindOf(item), turn + 1);
      return { item, turn };
    })
    .sort((one, other) => one.turn - other.turn)
    .map(({ item }) => item);
}
