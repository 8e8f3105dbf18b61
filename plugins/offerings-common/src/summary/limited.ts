/** So many of something. */
export function count(number: number, singular: string): string {
  return `${number} ${singular}${number === 1 ? '' : 's'}`;
}

/** The first of many as list items, and how many there are besides. */
export function listed<T>(
  items: readonly T[],
  most: number,
  describe: (item: T, index: number) => string,
): string[] {
  const lines = items
    .slice(0, most)
    .map((item, index) => `- ${describe(item, index)}`);
  const more = items.length - most;
  return more > 0 ? [...lines, `- … and ${more} more`] : lines;
}

/** The first of many in one line, and how many there are besides. */
export function inARow<T>(
  items: readonly T[],
  most: number,
  describe: (item: T) => string,
): string {
  const named = items.slice(0, most).map(describe).join(', ');
  const more = items.length - most;
  return more > 0 ? `${named} and ${more} more` : named;
}
