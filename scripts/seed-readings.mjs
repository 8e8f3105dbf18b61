// Fills a portal that shows the example university with a year of readings:
//
//   node scripts/seed-readings.mjs [address of the portal's backend]
//
// `npm start` does it by itself. With `--print` nothing is sent: the readings
// are printed as `POST /api/offerings/v1/readings` takes them. `--now <instant>`
// makes the year end at another time.
import { parseArgs } from 'node:util';
import { Failure } from './bootstrap/failure.mjs';
import { generateReadings } from './seed/generateReadings.mjs';
import { readCurves } from './seed/readCurves.mjs';
import { seedReadings } from './seed/seedReadings.mjs';

const USUAL_ADDRESS = 'http://localhost:7007';

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { print: { type: 'boolean' }, now: { type: 'string' } },
    });
  } catch (error) {
    throw new Failure(error.message);
  }
}

async function main() {
  const { positionals, values } = readArguments();
  const now = values.now === undefined ? new Date() : new Date(values.now);
  if (Number.isNaN(now.getTime())) {
    throw new Failure(
      `--now must be an instant, such as 2026-11-01T08:00:00Z, but is ${values.now}.`,
    );
  }
  if (values.print) {
    const readings = generateReadings(await readCurves(), now);
    process.stdout.write(`${JSON.stringify({ readings })}\n`);
    return;
  }
  const [url = USUAL_ADDRESS] = positionals;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Failure(
      `${url} is no address of a portal's backend; the usual one is ${USUAL_ADDRESS}.`,
    );
  }
  const sum = await seedReadings({ url, now, note: console.log });
  console.log(
    `A year of example readings is in: ${sum.measures} measures, ${sum.accepted} new readings, ${sum.duplicates} that were there already.`,
  );
}

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Failure ? error.message : error);
}
