import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const READY_TIMEOUT_MS = 30_000;
const POLL_INTERVAL_MS = 50;

/** A Prometheus server of a test's own. */
export interface PrometheusServerOfTest {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a real Prometheus that knows a past: the program that `PROMETHEUS_PATH` names, else the one on the PATH.
 *
 * @param past - samples with their instants, as OpenMetrics text
 */
export async function startPrometheus(
  past: string,
): Promise<PrometheusServerOfTest> {
  const folder = await mkdtemp(join(tmpdir(), 'offerings-prometheus-'));
  const config = join(folder, 'prometheus.yml');
  await writeFile(config, 'global: {}\n');
  await fillIn(folder, past);

  const address = `127.0.0.1:${await findFreePort()}`;
  const server = spawn(
    prometheusPath(),
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      '--storage.tsdb.retention.time=10y',
      `--web.listen-address=${address}`,
      '--log.level=error',
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const stop = async () => {
    await end(server);
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://${address}`;
  try {
    await untilReady(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** A gauge as OpenMetrics text. */
export function gauge(
  name: string,
  samples: ReadonlyArray<readonly [at: string, value: number]>,
): string {
  const lines = samples.map(
    ([at, value]) => `${name} ${value} ${Date.parse(at) / 1000}`,
  );
  return [`# TYPE ${name.replace(/\{.*/, '')} gauge`, ...lines, ''].join('\n');
}

/** A port that nothing uses at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise(resolve => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return address.port;
}

function prometheusPath(): string {
  return process.env.PROMETHEUS_PATH || 'prometheus';
}

/** `promtool` comes with `prometheus`. */
function promtoolPath(): string {
  const beside = join(dirname(prometheusPath()), 'promtool');
  return existsSync(beside) ? beside : 'promtool';
}

async function fillIn(folder: string, past: string): Promise<void> {
  const file = join(folder, 'past.txt');
  await writeFile(file, `${past.replaceAll('\n\n', '\n')}# EOF\n`);
  await promisify(execFile)(promtoolPath(), [
    'tsdb',
    'create-blocks-from',
    'openmetrics',
    file,
    join(folder, 'data'),
  ]);
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  let failure: unknown;
  server.once('error', error => {
    failure = error;
  });
  server.once('exit', code => {
    failure ??= new Error(`Prometheus ended with exit code ${code}`);
  });
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (!(await isReady(url))) {
    if (failure) throw failure;
    if (Date.now() > deadline) throw new Error('Prometheus never got ready');
    await sleep(POLL_INTERVAL_MS);
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/-/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function end(server: ChildProcess): Promise<void> {
  if (!server.pid || server.exitCode !== null) return;
  const ended = new Promise(resolve => server.once('exit', resolve));
  server.kill();
  await ended;
}
