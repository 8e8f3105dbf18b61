/**
 * What the export of a day is called.
 *
 * @example
 * ```ts
 * fileName(new Date(2026, 10, 3)); // 'offerings-2026-11-03.csv'
 * ```
 */
export function fileName(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(
    day.getDate(),
  )}`;
  return `offerings-${date}.csv`;
}
