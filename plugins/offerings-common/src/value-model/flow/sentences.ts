const MOST_NAMED = 3;

/** A title as it stands in a sentence. */
export function quote(title: string): string {
  return `“${title}”`;
}

/** A ratio as a percentage. */
export function percent(ratio: number, decimals = 0): string {
  return `${Number((ratio * 100).toFixed(decimals))} %`;
}

/** Parts of a sentence joined by commas and a last "and". */
export function join(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** Titles in a sentence; of many, the first few and how many more there are. */
export function quoteAll(titles: readonly string[]): string {
  if (titles.length <= MOST_NAMED) return join(titles.map(quote));
  const named = titles.slice(0, MOST_NAMED - 1).map(quote);
  return join([...named, `${titles.length - named.length} more`]);
}
