import { isError } from '@backstage/errors';
import type { PrometheusServer } from '../config';
import { PrometheusError } from './PrometheusError';
import { readLimited } from './readLimited';
import { saidError, samplesOf, type Samples } from './samples';

/** The longest answer with one series is a tenth of this. */
const LONGEST_ANSWER = 8 * 1024 * 1024;
/** What is shorter, such as the number of a tenant, is no secret and part of many words. */
const SHORTEST_SECRET = 4;

/** From when to when, and how far apart; all in milliseconds. */
export interface Range {
  /** Since 1970. */
  start: number;
  /** Since 1970; included. */
  end: number;
  step: number;
}

/** Asks Prometheus through its HTTP API. */
export class PrometheusClient {
  static create(server: PrometheusServer): PrometheusClient {
    return new PrometheusClient(server);
  }

  private constructor(private readonly server: PrometheusServer) {}

  /**
   * Evaluates a query at each step of a range.
   *
   * @param signal - ends the request
   * @throws PrometheusError where there is no answer, or not one with one series at most
   */
  async queryRange(
    query: string,
    range: Range,
    signal: AbortSignal,
  ): Promise<Samples> {
    try {
      return await this.ask(query, range, signal);
    } catch (error) {
      throw new PrometheusError(this.withoutSecrets(this.explain(error)));
    }
  }

  private async ask(query: string, range: Range, signal: AbortSignal) {
    const { baseUrl, headers, timeout } = this.server;
    const response = await fetch(`${baseUrl}/api/v1/query_range`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({
        query,
        start: seconds(range.start),
        end: seconds(range.end),
        step: seconds(range.step),
        timeout: seconds(timeout),
      }),
      // Secrets go to nobody but the server that was configured.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    const text = await readLimited(response, LONGEST_ANSWER);
    if (text === undefined) {
      throw new PrometheusError(
        'gave more than 8 MB: does the query give one series?',
      );
    }
    const answer = parse(text);
    if (!response.ok && saidError(answer) === undefined) {
      throw new PrometheusError(
        `answered ${response.status} ${response.statusText}`.trimEnd(),
      );
    }
    if (answer === undefined) {
      throw new PrometheusError(
        'answered with something that is not JSON: is baseUrl right?',
      );
    }
    return samplesOf(answer);
  }

  private explain(error: unknown): string {
    if (!isError(error)) return `could not be asked (${error})`;
    if (error.name === 'PrometheusError') return error.message;
    if (error.name === 'TimeoutError') {
      return `did not answer within ${seconds(this.server.timeout)} s`;
    }
    const { cause } = error;
    const why = isError(cause) ? cause.code ?? cause.message : error.message;
    return `could not be reached (${why})`;
  }

  /** A proxy between us and Prometheus may repeat what it was sent. */
  private withoutSecrets(text: string): string {
    return Object.values(this.server.headers)
      .flatMap(value => [value, value.replace(/^\S+\s+/, '')])
      .filter(({ length }) => length >= SHORTEST_SECRET)
      .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
  }
}

function seconds(milliseconds: number): string {
  return String(milliseconds / 1000);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
