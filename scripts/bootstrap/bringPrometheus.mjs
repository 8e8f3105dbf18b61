import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { succeeds } from './processes.mjs';
import { prometheusRuns } from './prometheusRuns.mjs';

/**
 * Brings Prometheus into node_modules, without root and without installing
 * anything: unpacked from the package of Debian or Ubuntu. Resolves with its
 * path, or with undefined where that is not to be had.
 */
export async function bringPrometheus(env, note, home) {
  const folder = join(home, 'prometheus');
  const program = join(folder, 'usr', 'bin', 'prometheus');
  const isThere = existsSync(program);
  if (isThere && (await prometheusRuns(program, env))) return program;

  note('bringing Prometheus, since this machine has none');
  if (!(await bringPackage(env, folder))) return undefined;
  return (await prometheusRuns(program, env)) ? program : undefined;
}

async function bringPackage(env, folder) {
  const work = `${folder}-unfinished`;
  for (const old of [work, folder]) {
    await rm(old, { recursive: true, force: true });
  }
  await mkdir(work, { recursive: true });

  const unpacked = join(work, 'unpacked');
  const file = await download(env, work);
  const done =
    file !== undefined &&
    (await succeeds('dpkg-deb', ['-x', file, unpacked], {
      env,
      capture: true,
    }));
  if (done) await rename(unpacked, folder);
  await rm(work, { recursive: true, force: true });
  return done;
}

/** Bare machines, containers above all, have no lists of packages; then apt reads them into a folder of ours. */
async function download(env, work) {
  return (
    (await downloadWith(env, work, [])) ??
    (await downloadWith(env, work, await ownLists(env, work)))
  );
}

async function downloadWith(env, work, options) {
  await succeeds('apt-get', [...options, 'download', 'prometheus'], {
    cwd: work,
    env,
    capture: true,
  });
  const name = (await readdir(work)).find(file => file.endsWith('.deb'));
  return name && join(work, name);
}

async function ownLists(env, work) {
  const state = join(work, 'state');
  const cache = join(work, 'cache');
  await mkdir(join(state, 'lists', 'partial'), { recursive: true });
  await mkdir(join(cache, 'archives', 'partial'), { recursive: true });
  const options = [
    ['Dir::State', state],
    ['Dir::State::status', '/var/lib/dpkg/status'],
    ['Dir::Cache', cache],
  ].flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  await succeeds('apt-get', [...options, 'update'], {
    cwd: work,
    env,
    capture: true,
  });
  return options;
}
