import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { FullConfig } from '@playwright/test';
import { askAsGuest } from './guestToken';

const SCRIPT = resolve(__dirname, '../../../scripts/seed-readings.mjs');
/** Snapshots and search indexes are made every minute. */
const PATIENCE_MS = 180_000;
const PAUSE_MS = 1_000;

/**
 * Gives the portal its year of readings before the first test, as `npm start` does, and waits until what is made in the
 * background knows of them.
 *
 * @remarks
 * A portal that ran already has what whoever started it gave it.
 */
export default async function fillPortal({ projects }: FullConfig) {
  if (process.env.PLAYWRIGHT_URL) return;
  const { baseURL } = projects[0].use;
  if (!baseURL) throw new Error('There is no portal to fill');

  await promisify(execFile)(process.execPath, [SCRIPT, baseURL]);
  const portal = await askAsGuest(baseURL);
  await eventually('a trustworthy offering in the portfolio', async () => {
    const query = '/api/offerings/v1/offerings?verdict=trustworthy';
    const { items = [] } = await (await portal.get(query)).json();
    return items.length > 0;
  });
  await eventually('the value streams in the search', async () => {
    const query = '/api/search/query?term=schedule&types[0]=offerings';
    const { results = [] } = await (await portal.get(query)).json();
    return results.length > 1;
  });
  await portal.dispose();
}

async function eventually(what: string, isThere: () => Promise<boolean>) {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isThere())) {
    if (Date.now() > end) throw new Error(`The portal never had ${what}`);
    await new Promise(done => setTimeout(done, PAUSE_MS));
  }
}
