import { setTimeout as sleep } from 'node:timers/promises';

/** Backstage looks only once a minute for tasks whose process is gone. */
const PATIENCE_MS = 180_000;
const PAUSE_MS = 100;

/** What a probe finds, as soon as it finds something. */
export async function eventually(what, probe) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > end) throw new Error(`There never was ${what}`);
    await sleep(PAUSE_MS);
  }
}
