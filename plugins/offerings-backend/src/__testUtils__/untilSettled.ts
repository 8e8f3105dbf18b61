import type { Server } from 'node:http';
import request from 'supertest';

const SETTLE_TIMEOUT_MS = 45_000;
const POLL_INTERVAL_MS = 200;
const QUIET_POLLS = 5;

/**
 * Waits until the catalog knows every entity and has not changed its relations for a while.
 *
 * @param authorization - the header of somebody who sees every entity
 */
export async function untilSettled(
  server: Server,
  entityRefs: string[],
  authorization: string,
): Promise<void> {
  const deadline = Date.now() + SETTLE_TIMEOUT_MS;
  let previous = '';
  let quietPolls = 0;
  while (quietPolls < QUIET_POLLS) {
    await new Promise(resolve => setTimeout(resolve, POLL_INTERVAL_MS));
    const { body, text } = await request(server)
      .post('/api/catalog/entities/by-refs')
      .set('Authorization', authorization)
      .send({ entityRefs, fields: ['relations'] });
    const missing = entityRefs.filter((_, index) => !body.items?.[index]);
    if (Date.now() > deadline) {
      throw new Error(`The catalog never knew ${missing}, or never settled`);
    }
    const isQuiet = missing.length === 0 && text === previous;
    quietPolls = isQuiet ? quietPolls + 1 : 0;
    previous = text;
  }
}
