import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { succeeds } from './processes.mjs';

const SUFFIX = process.platform === 'win32' ? '.exe' : '';

/** What the program is called on this system. */
export const prometheusName = `prometheus${SUFFIX}`;

/**
 * Whether Prometheus starts, and `promtool` beside it or on the PATH: the tests
 * fill the one with what the other writes.
 */
export async function prometheusRuns(path, env) {
  const beside = join(dirname(path), `promtool${SUFFIX}`);
  const promtool = existsSync(beside) ? beside : 'promtool';
  for (const program of [path, promtool]) {
    const options = { env, capture: true, timeout: 30_000 };
    if (!(await succeeds(program, ['--version'], options))) return false;
  }
  return true;
}
