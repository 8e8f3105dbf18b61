import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from './ports.mjs';
import { run } from './processes.mjs';
import { cacheFolder, root } from './repository.mjs';
import { countJest, countPlaywright, countTap, reconcile } from './results.mjs';

/** Where each runner leaves its report. */
export const reports = join(cacheFolder, 'reports');

/** Runs the tests of this bootstrap itself, and of the other scripts. */
export function runSetUpTests(env) {
  const report = join(reports, 'set-up.tap');
  return measure('Set-up tests', report, countTap, () =>
    run(
      'node',
      [
        '--test',
        '--test-reporter=dot',
        '--test-reporter-destination=stdout',
        '--test-reporter=tap',
        `--test-reporter-destination=${report}`,
        'scripts/bootstrap/*.test.mjs',
        'scripts/seed/*.test.mjs',
        'scripts/docs/*.test.mjs',
        'scripts/types/*.test.mjs',
      ],
      { cwd: root, env },
    ),
  );
}

/** Runs the unit tests of all packages. */
export function runUnitTests(env) {
  const report = join(reports, 'unit.json');
  return measure('Unit tests', report, countJest, () =>
    run(
      'backstage-cli',
      ['repo', 'test', ...withoutWatching(['--json', '--outputFile', report])],
      { cwd: root, env: unitTestEnvironment(env) },
    ),
  );
}

/** Runs the tests of several processes of a built backend on one PostgreSQL. */
export function runReplicaTests(env, folder) {
  return runNodeTests('Replica tests', 'replicas', {
    ...env,
    BUILT_BACKEND: folder,
  });
}

/** Runs the tests that install the packages of a folder in new apps. */
export function runInstallationTests(env, folder) {
  return runNodeTests('Installation tests', 'installation', {
    ...env,
    PACKED_PACKAGES: folder,
  });
}

/** Runs the browser tests against a portal of their own, on a port of its own. */
export async function runBrowserTests(env, chromium, args) {
  const report = join(reports, 'browser.json');
  const log = join(reports, 'portal.log');
  const port = env.E2E_PORT ?? String(await findFreePort());
  const descriptorsPort = String(await findFreePort());
  const result = await measure('Browser tests', report, countPlaywright, () =>
    run('playwright', ['test', ...args], {
      cwd: root,
      env: {
        ...env,
        CHROMIUM_PATH: chromium,
        E2E_PORT: port,
        E2E_DESCRIPTORS_PORT: descriptorsPort,
        E2E_REPORT: report,
        E2E_PORTAL_LOG: log,
      },
    }),
  );
  if (result.exitCode !== 0) console.log(`The portal's log: ${log}`);
  return result;
}

/** `backstage-cli repo test` watches for changes unless it is told not to. */
export function withoutWatching(args) {
  const decided = args.some(arg => /^--(no-)?(watch|coverage)/i.test(arg));
  return decided ? args : [...args, '--watch=false'];
}

/** With CI set, Backstage's test databases would start Docker containers. */
export function unitTestEnvironment(env) {
  return { BACKSTAGE_TEST_DISABLE_DOCKER: '1', ...env };
}

/** Runs the tests of a folder of `scripts`, one file after the other, as they need much of the machine. */
function runNodeTests(name, suite, env) {
  const report = join(reports, `${suite}.tap`);
  return measure(name, report, countTap, () =>
    run(
      'node',
      [
        '--test',
        '--test-concurrency=1',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=tap',
        `--test-reporter-destination=${report}`,
        `scripts/${suite}/*.test.mjs`,
      ],
      { cwd: root, env },
    ),
  );
}

async function measure(name, report, count, runTests) {
  const begin = Date.now();
  const { code } = await runTests();
  const counts = await readFile(report, 'utf8').then(count, () => undefined);
  return {
    name,
    exitCode: code,
    counts: reconcile(counts, code),
    duration: Date.now() - begin,
  };
}
