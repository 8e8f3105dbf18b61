import { Failure } from '../bootstrap/failure.mjs';

const REQUEST_TIMEOUT_MS = 60_000;

/** A portal's public API, as a guest uses it. `url` is where its backend answers. */
export function createPortal(url) {
  const base = url.replace(/\/+$/, '');
  let token;

  async function ask(path, init = {}) {
    const response = await send(`${base}${path}`, {
      ...init,
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
        ...init.headers,
      },
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    return readJson(response, path);
  }

  return {
    async signIn() {
      const answer = await ask('/api/auth/guest/refresh', {
        headers: { 'x-requested-with': 'XMLHttpRequest' },
      });
      token = answer.backstageIdentity?.token;
      if (!token) {
        throw new Failure(
          `${base} signs nobody in as a guest: is it the backend of the example portal?`,
        );
      }
    },

    /** Which of the refs the catalog does not know. */
    async missing(refs) {
      const { items = [] } = await ask('/api/catalog/entities/by-refs', {
        method: 'POST',
        body: JSON.stringify({ entityRefs: refs, fields: ['kind'] }),
      });
      return refs.filter((_, index) => !items[index]);
    },

    /** Resolves with how many are new and how many were known. */
    pushReadings(readings) {
      return ask('/api/offerings/v1/readings', {
        method: 'POST',
        body: JSON.stringify({ readings }),
      });
    },
  };
}

async function send(url, init) {
  try {
    return await fetch(url, init);
  } catch (error) {
    const why =
      error.name === 'TimeoutError'
        ? 'it does not answer'
        : error.cause?.code ?? error.cause?.message ?? error.message;
    throw new Failure(`${new URL(url).origin} cannot be reached: ${why}.`);
  }
}

async function readJson(response, path) {
  const text = await response.text();
  const answer = parse(text);
  if (response.ok && answer !== undefined) return answer;
  const said = answer?.error?.message;
  throw new Failure(
    said
      ? `${path} was refused (${response.status}): ${said}`
      : `${path} was answered with ${response.status} and no JSON: is this the address of a portal's backend, such as http://localhost:7007?`,
  );
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
