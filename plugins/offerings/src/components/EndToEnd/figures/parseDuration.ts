const PATTERN =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const DAY = 86_400;
const UNITS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 3_600, 60, 1];

/**
 * The seconds of an ISO 8601 duration, with days of 24 hours.
 *
 * @returns `undefined` where it is left out or is no duration
 */
export function parseDuration(
  duration: string | undefined,
): number | undefined {
  const match = duration ? PATTERN.exec(duration) : undefined;
  return match
    ? UNITS.reduce(
        (sum, unit, index) => sum + unit * Number(match[index + 1] ?? 0),
        0,
      )
    : undefined;
}
