import { request } from '@playwright/test';

/** A token of the guest, for whatever asks the portal beside the browser. */
export async function guestToken(baseURL: string): Promise<string> {
  const guest = await request.newContext({ baseURL });
  const answer = await guest.post('/api/auth/guest/refresh');
  const { backstageIdentity } = await answer.json();
  await guest.dispose();
  return backstageIdentity.token;
}

/** Asks the portal as the guest. */
export async function askAsGuest(baseURL: string) {
  const token = await guestToken(baseURL);
  return request.newContext({
    baseURL,
    extraHTTPHeaders: { Authorization: `Bearer ${token}` },
  });
}
