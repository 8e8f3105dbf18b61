const DAY = 24 * 60 * 60 * 1000;
const DAYS = 365;

/**
 * The readings that curves stand for: one a day at midnight UTC, for a year up
 * to `now`. The same day gives the same reading wherever and whenever this runs
 * on that day, and never another instant.
 */
export function generateReadings(curves, now) {
  const today = Math.floor(now.getTime() / DAY);
  return curves.flatMap(curve => {
    const last = today - (curve.silentFor ?? 0);
    const first = today - DAYS;
    return Array.from({ length: last - first + 1 }, (_, index) =>
      readingOf(curve, first + index, today),
    );
  });
}

function readingOf(curve, day, today) {
  return {
    offering: curve.offering,
    measure: curve.measure,
    at: new Date(day * DAY).toISOString(),
    value: valueOf(curve, day, today),
  };
}

function valueOf(curve, day, today) {
  const { noise = 0, weekend = 0, decimals = 1, most = Infinity } = curve;
  const value =
    lineOf(curve, day, today) +
    noise * chance(`${curve.offering} ${curve.measure} ${day}`) +
    (isWeekend(day) ? weekend : 0);
  return Number(Math.min(value, most).toFixed(decimals));
}

function lineOf({ start, end, change }, day, today) {
  const changedOn = change ? Date.parse(change.on) / DAY : Infinity;
  const by = changedOn <= today ? change.by : 0;
  const share = (day - (today - DAYS)) / DAYS;
  return start + (end - by - start) * share + (day >= changedOn ? by : 0);
}

/** The first of January 1970 was a Thursday. */
function isWeekend(day) {
  return [2, 3].includes(day % 7);
}

/** From -1 to 1, mostly near 0; the same for the same text. */
function chance(text) {
  const hash = hashOf(text);
  return (hash & 0xffff) / 0xffff + (hash >>> 16) / 0xffff - 1;
}

/** FNV-1a, and then each bit stirred into all others as MurmurHash3 ends. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
