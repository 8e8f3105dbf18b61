import type { Config } from '@backstage/config';
import { mistake, readText } from './mistake';
import { readDuration } from './readDuration';

const DEFAULT_TIMEOUT = 10_000;
const ONE_SECOND = 1000;

/** How to reach Prometheus. */
export interface PrometheusServer {
  /** Without a slash at its end. */
  baseUrl: string;
  /** Sent with each request; every value is a secret. */
  headers: Readonly<Record<string, string>>;
  /** How long to wait for an answer, in milliseconds. */
  timeout: number;
}

/**
 * Where Prometheus is and what to send along.
 *
 * @throws InputError that names the key, and never repeats a secret
 */
export function readServer(config: Config): PrometheusServer {
  return {
    baseUrl: readBaseUrl(config),
    headers: readHeaders(config),
    timeout: readDuration(config, 'timeout', {
      default: DEFAULT_TIMEOUT,
      atLeast: { length: ONE_SECOND, said: 'a second' },
    }),
  };
}

function readBaseUrl(config: Config): string {
  const what = 'an http or https URL, such as https://prometheus.example.com';
  const written = readText(config, 'baseUrl', what);
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw mistake('baseUrl', `must be ${what}`);
  }
  if (url.username || url.password) {
    throw mistake(
      'baseUrl',
      'must not hold a user name or password: send them as offerings.prometheus.authorization',
    );
  }
  if (url.search || url.hash) {
    throw mistake('baseUrl', 'must end before any ? or #');
  }
  return url.href.replace(/\/+$/, '');
}

function readHeaders(config: Config): Record<string, string> {
  const headers: Record<string, string> = {};
  const more = config.getOptionalConfig('headers');
  for (const name of more?.keys() ?? []) {
    headers[name] = checkHeader(name, more?.get(name), `headers.${name}`);
  }
  if (!config.has('authorization')) return headers;
  if (Object.keys(headers).some(name => /^authorization$/i.test(name))) {
    throw mistake(
      'headers',
      'must not hold an authorization, since offerings.prometheus.authorization is set too',
    );
  }
  const authorization = config.get('authorization');
  return {
    ...headers,
    authorization: checkHeader('authorization', authorization, 'authorization'),
  };
}

/** What HTTP allows is checked here, because the error that `fetch` has for it repeats the value. */
function checkHeader(name: string, value: unknown, path: string): string {
  if (typeof value === 'string' && value.trim() && isHeader(name, value)) {
    // A secret that comes from a file often ends with a line break.
    return value.trim();
  }
  throw mistake(path, 'must be a text that can be sent as an HTTP header');
}

function isHeader(name: string, value: string): boolean {
  try {
    return new Headers({ [name]: value }).has(name);
  } catch {
    return false;
  }
}
