/** How tall the whole lead time is drawn, in pixels. */
const WHOLE = 520;

/** What takes any time at all is drawn at least as tall as this. */
const LEAST = 6;

/** How tall a time is drawn, in pixels. */
export type Scale = (milliseconds: number) => number;

/**
 * A scale by the square root, on which days and minutes can both be seen: what takes four times as long is twice as tall.
 *
 * @param leadTime - in milliseconds; what is drawn as tall as anything can be
 */
export function scaleFor(leadTime: number): Scale {
  return milliseconds =>
    milliseconds > 0 && leadTime > 0
      ? Math.max(
          LEAST,
          Math.round(WHOLE * Math.sqrt(Math.min(1, milliseconds / leadTime))),
        )
      : 0;
}
