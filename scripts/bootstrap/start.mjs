import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { requireFreePorts } from './ports.mjs';
import { prepare } from './prepare.mjs';
import { run, runOrEnd } from './processes.mjs';
import { createProgress } from './progress.mjs';
import { root } from './repository.mjs';

// As app-config.yaml has them.
const APP = { port: 3000, user: 'the portal', path: '/' };
const BACKEND = {
  port: 7007,
  user: 'its backend',
  path: '/.backstage/health/v1/readiness',
};
const PATIENCE_MS = 5 * 60_000;

/** Sets up and runs the portal until Ctrl-C. Arguments go to `backstage-cli repo start`. */
export async function start(args) {
  const progress = createProgress(4);
  progress.step('Ports');
  await requireFreePorts([APP, BACKEND]);
  const env = await prepare(progress);

  progress.step(
    'Portal (the first start takes about a minute; Ctrl-C ends it)',
  );
  const over = new AbortController();
  announceWhenReady(env, over.signal);
  try {
    await runOrEnd('backstage-cli', ['repo', 'start', ...args], {
      cwd: root,
      env: hasDisplay(process) ? env : { ...env, BROWSER: 'none' },
    });
  } finally {
    over.abort();
  }
}

/** Whether a browser window would have somewhere to open. */
export function hasDisplay({ platform, env }) {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function announceWhenReady(env, signal) {
  const patienceEnds = Date.now() + PATIENCE_MS;
  while (!((await answers(APP)) && (await answers(BACKEND)))) {
    if (signal.aborted) return;
    if (Date.now() > patienceEnds) {
      console.log(
        '\nThe portal does not answer yet: the lines above may say why.\n',
      );
      return;
    }
    await sleep(500);
  }
  if (signal.aborted) return;
  console.log(
    `\nThe portal is ready at http://localhost:${APP.port}: enter as a guest, open "Student Enrollment Platform" and look at its tabs "End to end" and "Coverage".\n`,
  );
  await seedReadings(env, signal);
}

/** Whatever happens to the readings, the portal is there to be looked at. */
async function seedReadings(env, signal) {
  try {
    const result = await run(
      'node',
      ['scripts/seed-readings.mjs', `http://localhost:${BACKEND.port}`],
      { cwd: root, env, capture: true },
    );
    if (!signal.aborted) console.log(`\n${describeSeeding(result)}\n`);
  } catch {
    // The portal was ended in the meantime, and readings are of no use to anybody.
  }
}

/** One sentence about the readings of the example: how the seeding ended, in its own last words. */
export function describeSeeding({ code, output }) {
  const lastWords = output.trim().split('\n').at(-1);
  return code === 0
    ? lastWords
    : `The example has no readings, the rest works: ${lastWords}`;
}

function answers({ port, path }) {
  return new Promise(resolve => {
    const request = get(
      { host: 'localhost', port, path, timeout: 5000 },
      response => {
        response.resume();
        resolve(response.statusCode === 200);
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}
