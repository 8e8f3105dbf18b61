import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bringBuiltApp, buildBackend } from './builtBackend.mjs';
import { findOrBringChromium } from './chromium.mjs';
import { Ended } from './failure.mjs';
import { prepare } from './prepare.mjs';
import { runOrEnd } from './processes.mjs';
import { createProgress, formatDuration, silence } from './progress.mjs';
import { findOrBringPrometheus } from './prometheus.mjs';
import { root } from './repository.mjs';
import { describeCounts, total } from './results.mjs';
import {
  reports,
  runBrowserTests,
  runReplicaTests,
  runSetUpTests,
  runUnitTests,
  unitTestEnvironment,
  withoutWatching,
} from './runners.mjs';
import { withTestDatabase } from './testDatabase.mjs';

/** Sets up and runs every test; with arguments only the unit tests that these select. */
export async function test(args) {
  await (args.length > 0 ? testSelected(args) : testAll());
}

/** Sets up and runs only the browser tests. Arguments go to Playwright. */
export async function testInBrowser(args) {
  const env = await prepare(silence);
  const chromium = await findOrBringChromium(env, console.log);
  await mkdir(reports, { recursive: true });
  const { exitCode } = await runBrowserTests(env, chromium, args);
  if (exitCode !== 0) throw new Ended(exitCode);
}

/** Sets up and runs only the tests of replicas. */
export async function testReplicas() {
  const progress = createProgress(4);
  const env = await prepare(progress);
  progress.step('Servers that the tests need');
  await withTestDatabase(env, progress.note, async testEnv => {
    progress.step('Replicas of the built backend');
    await mkdir(reports, { recursive: true });
    const built = await buildBackend(testEnv, progress.note);
    const { exitCode } = await runReplicaTests(testEnv, built);
    if (exitCode !== 0) throw new Ended(exitCode);
  });
}

async function testSelected(args) {
  const progress = createProgress(4);
  const env = await prepare(progress);
  progress.step('Servers that the tests need');
  await withServers(env, progress.note, testEnv => {
    progress.step(
      'Unit tests that the arguments select; the browser tests are left out',
    );
    return runOrEnd(
      'backstage-cli',
      ['repo', 'test', ...withoutWatching(args)],
      {
        cwd: root,
        env: unitTestEnvironment(testEnv),
        interactive: process.stdin.isTTY,
      },
    );
  });
}

async function testAll() {
  const progress = createProgress(6);
  const env = await prepare(progress);
  // What is missing is better learned now than after all the unit tests.
  progress.step('Browser and servers that the tests need');
  const chromium = await findOrBringChromium(env, progress.note);
  progress.note(chromium);
  await withServers(env, progress.note, testEnv =>
    runAll(testEnv, { chromium, progress }),
  );
}

/** What is not of JavaScript: a PostgreSQL that runs, and a Prometheus for the tests to start. */
async function withServers(env, note, use) {
  const prometheus = await findOrBringPrometheus(env, note);
  note(prometheus);
  return withTestDatabase({ ...env, PROMETHEUS_PATH: prometheus }, note, use);
}

async function runAll(env, { chromium, progress }) {
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });

  progress.step('Unit tests');
  const runs = [await runSetUpTests(env), await runUnitTests(env)];
  progress.step('Replicas of the built backend');
  const built = await buildBackend(env, progress.note);
  runs.push(await runReplicaTests(env, built));
  progress.step('Browser tests');
  await bringBuiltApp(built);
  runs.push(
    await runBrowserTests({ ...env, E2E_APP_IS_BUILT: '1' }, chromium, []),
  );

  const sum = total(runs.map(({ counts }) => counts));
  printSummary(runs, sum);
  // CI ends with the sum of all counts.
  await writeFile(join(reports, 'sum.json'), JSON.stringify(sum));
  const failed = runs.find(({ exitCode }) => exitCode !== 0);
  if (failed) throw new Ended(failed.exitCode);
}

function printSummary(runs, sum) {
  console.log();
  for (const { name, counts, duration } of runs) {
    const time = formatDuration(duration);
    console.log(`${label(name)}${describeCounts(counts)} (${time})`);
  }
  console.log(`${label('All')}${describeCounts(sum)}`);
}

function label(name) {
  return `${name}:`.padEnd(15);
}
