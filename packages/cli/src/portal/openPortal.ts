import { InputError, isError, ResponseError } from '@backstage/errors';

/** The environment variable that holds the token; an argument would be seen by every process of the machine. */
const TOKEN_VARIABLE = 'OFFERINGS_TOKEN';

/** The path of the catalog in a portal. */
const CATALOG_PATH = '/api/catalog';

const TIMEOUT_MS = 30_000;

/** A portal that is running somewhere. */
export interface Portal {
  token?: string;
  /** The address of the API of one of its plugins. */
  apiOf(pluginId: string): string;
  /** `fetch` that does not wait for ever. */
  fetch: typeof fetch;
  /** What went wrong in a call to it, in a few words that hold no secret. */
  reasonOf(error: unknown): string;
}

function parsePortal(portal: string): URL {
  const url = URL.canParse(portal) ? new URL(portal) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError(
      'The URL of the portal has to begin with https:// or http://.',
    );
  }
  if (url.username || url.password) {
    throw new InputError(
      `The URL of the portal must not hold a secret: put the token into ${TOKEN_VARIABLE}.`,
    );
  }
  return url;
}

/** Whoever gives the address of the catalog means the backend that it is in. */
function baseUrlOf(portal: URL): string {
  const base = `${portal.origin}${portal.pathname.replace(/\/+$/, '')}`;
  return base.endsWith(CATALOG_PATH)
    ? base.slice(0, -CATALOG_PATH.length)
    : base;
}

function refusal(status: number, hasToken: boolean): string {
  if (status === 401 || status === 403) {
    return hasToken
      ? `it does not accept the token of ${TOKEN_VARIABLE} (${status})`
      : `it wants a token (${status}): put one into ${TOKEN_VARIABLE}`;
  }
  return `it answers with status ${status}`;
}

function explain(error: unknown, hasToken: boolean): string {
  if (error instanceof ResponseError)
    return refusal(error.statusCode, hasToken);
  if (!isError(error)) return String(error);
  if (error.name === 'TimeoutError') {
    return `no answer within ${TIMEOUT_MS / 1000} seconds`;
  }
  const { cause } = error;
  if (isError(cause)) {
    return cause.message || String(cause.code ?? cause.name);
  }
  return ['SyntaxError', 'TypeError'].includes(error.name)
    ? 'its answer is not that of a portal'
    : error.message;
}

/**
 * Prepares to ask a portal. Nothing is sent yet.
 *
 * @param portal - the URL of the portal, or of the catalog in its backend
 * @param env - where the token is
 * @throws InputError where the URL is none
 */
export function openPortal(
  portal: string,
  env: Readonly<Record<string, string | undefined>>,
): Portal {
  const baseUrl = baseUrlOf(parsePortal(portal));
  const token = env[TOKEN_VARIABLE]?.trim() || undefined;
  return {
    token,
    apiOf: pluginId => `${baseUrl}/api/${pluginId}`,
    fetch: (input, init) =>
      fetch(input, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }),
    reasonOf: error => {
      const reason = explain(error, token !== undefined);
      return token ? reason.replaceAll(token, '…') : reason;
    },
  };
}
