/** Signs in at a replica as the guest, as the app does; resolves with the user's token. */
export async function signIn(url) {
  const answer = await fetch(`${url}/api/auth/guest/refresh`, {
    headers: { 'x-requested-with': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await answer.json();
  return backstageIdentity.token;
}

/** Asks a replica something; resolves with `{ status, body }`. */
export async function ask(replica, path, { token, send, method } = {}) {
  const answer = await fetch(`${replica.url}/api/${path}`, {
    method: method ?? (send ? 'POST' : 'GET'),
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: send && JSON.stringify(send),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}
