import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { FullConfig } from '@playwright/test';

const SCRIPT = resolve(__dirname, '../../../scripts/seed-readings.mjs');

/**
 * Gives the portal its year of readings before the first test, as `npm start` does.
 *
 * @remarks
 * A portal that ran already has what whoever started it gave it.
 */
export default async function seedReadings({ projects }: FullConfig) {
  if (process.env.PLAYWRIGHT_URL) return;
  const { baseURL } = projects[0].use;
  if (!baseURL) throw new Error('There is no portal to give readings to');
  await promisify(execFile)(process.execPath, [SCRIPT, baseURL]);
}
