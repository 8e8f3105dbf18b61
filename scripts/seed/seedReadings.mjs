import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../bootstrap/failure.mjs';
import { generateReadings } from './generateReadings.mjs';
import { createPortal } from './portal.mjs';
import { readCurves } from './readCurves.mjs';

const BATCH = 2000;
const POLL_INTERVAL_MS = 1000;
const PATIENCE_MS = 3 * 60_000;

/**
 * Pushes a year of readings of the example into a portal through its public
 * API. Again on the same day it changes nothing; on a later day it adds what is
 * new. Resolves with `{ measures, accepted, duplicates }`.
 */
export async function seedReadings({
  url,
  note = () => {},
  now = new Date(),
  patience = PATIENCE_MS,
}) {
  const curves = await readCurves();
  const portal = createPortal(url);
  await portal.signIn();
  note('signed in as a guest');

  const offerings = [...new Set(curves.map(({ offering }) => offering))];
  await untilKnown(portal, offerings, patience);
  note(
    `the catalog knows ${offerings.length} products and services to measure`,
  );

  const sum = { measures: curves.length, accepted: 0, duplicates: 0 };
  for (const batch of batches(generateReadings(curves, now))) {
    const { accepted, duplicates } = await portal.pushReadings(batch);
    sum.accepted += accepted;
    sum.duplicates += duplicates;
  }
  return sum;
}

async function untilKnown(portal, refs, patience) {
  const patienceEnds = Date.now() + patience;
  let missing = await portal.missing(refs);
  while (missing.length > 0) {
    if (Date.now() > patienceEnds) {
      throw new Failure(
        `The catalog does not know ${missing.join(
          ', ',
        )}: does it read examples/university/catalog-info.yaml?`,
      );
    }
    await sleep(POLL_INTERVAL_MS);
    missing = await portal.missing(refs);
  }
}

function* batches(readings) {
  for (let from = 0; from < readings.length; from += BATCH) {
    yield readings.slice(from, from + BATCH);
  }
}
