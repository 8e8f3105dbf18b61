import { PrometheusError } from './PrometheusError';

/** A value at an instant. */
export interface Sample {
  /** In milliseconds since 1970. */
  time: number;
  value: number;
}

/** What a query gave. */
export interface Samples {
  /** Oldest first. */
  samples: Sample[];
  /** How many values were NaN or infinite, and are left out. */
  unusable: number;
}

/**
 * The samples in what Prometheus answered to a range query.
 *
 * @param answer - the parsed JSON, whatever it is
 * @throws PrometheusError where it is an error, no answer of Prometheus, or has more than one series
 */
export function samplesOf(answer: unknown): Samples {
  const said = saidError(answer);
  if (said !== undefined) throw new PrometheusError(`said "${said}"`);

  const series = seriesOf(answer);
  if (!series) {
    throw new PrometheusError(
      'answered in a way that Prometheus does not: is baseUrl right?',
    );
  }
  if (series.length > 1) {
    throw new PrometheusError(
      `gave ${series.length} series where a measure needs one: sum them up, or pick one, in the query`,
    );
  }
  const samples = series.flatMap(valuesOf).map(toSample);
  const usable = samples.filter(({ value }) => Number.isFinite(value));
  return { samples: usable, unusable: samples.length - usable.length };
}

/** What Prometheus says is wrong; `undefined` where it says nothing of the kind. */
export function saidError(answer: unknown): string | undefined {
  const error = at(answer, 'error');
  return at(answer, 'status') === 'error' && typeof error === 'string'
    ? error.replace(/\s+/g, ' ').trim()
    : undefined;
}

function seriesOf(answer: unknown): unknown[] | undefined {
  const data = at(answer, 'data');
  const result = at(data, 'result');
  return at(data, 'resultType') === 'matrix' && Array.isArray(result)
    ? result
    : undefined;
}

function valuesOf(series: unknown): unknown[] {
  const values = at(series, 'values');
  return Array.isArray(values) ? values : [];
}

/** Prometheus writes a sample as `[seconds, "value"]`. */
function toSample(written: unknown): Sample {
  const [seconds, value] = Array.isArray(written) ? written : [];
  return {
    time: Math.round(Number(seconds) * 1000),
    value: Number.isFinite(seconds) ? Number(value) : Number.NaN,
  };
}

function at(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null
    ? Reflect.get(object, key)
    : undefined;
}
