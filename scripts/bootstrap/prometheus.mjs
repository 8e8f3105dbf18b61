import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bringPrometheus } from './bringPrometheus.mjs';
import { Failure } from './failure.mjs';
import { prometheusName, prometheusRuns } from './prometheusRuns.mjs';
import { cacheFolder } from './repository.mjs';

/**
 * The path of a Prometheus for the tests: the machine's own, else one that is
 * brought into node_modules. No Prometheus at all is a failure, never a reason
 * to leave tests out.
 */
export async function findOrBringPrometheus(env, note, home = cacheFolder) {
  const path =
    chosenPrometheus(env) ??
    (await installedPrometheus(env)) ??
    (await bringPrometheus(env, note, home));
  if (path) return path;
  throw new Failure(
    'There is no Prometheus for the tests and none could be brought: install it together with promtool (`apt-get install prometheus`, `brew install prometheus`), or set PROMETHEUS_PATH to one, then run the same command again.',
  );
}

function chosenPrometheus({ PROMETHEUS_PATH: path }) {
  if (path && !existsSync(path)) {
    throw new Failure(
      `PROMETHEUS_PATH names ${path}, which is not there: correct it or unset it, then run the same command again.`,
    );
  }
  return path || undefined;
}

async function installedPrometheus(env) {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, prometheusName);
    if (existsSync(path) && (await prometheusRuns(path, env))) return path;
  }
  return undefined;
}
