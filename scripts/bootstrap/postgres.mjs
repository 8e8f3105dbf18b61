import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bringPostgres } from './bringPostgres.mjs';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { program } from './programs.mjs';

/** The versions that Backstage's test databases know and still support. */
const SUPPORTED_MAJORS = [14, 15, 16, 17, 18];

const INSTALLED_UNDER = {
  linux: ['/usr/lib/postgresql', '/usr/pgsql'],
  darwin: ['/opt/homebrew/opt', '/usr/local/opt'],
  win32: ['C:\\Program Files\\PostgreSQL'],
};

/**
 * The programs of a PostgreSQL server, `{ folder, major }`: the machine's own, else one that is brought into
 * node_modules. None at all is a failure, never a reason to leave tests out.
 */
export async function findOrBringPostgres(env, note) {
  for (const folder of likelyFolders(process.platform, env)) {
    const major = await versionIn(folder, env);
    if (SUPPORTED_MAJORS.includes(major)) return { folder, major };
  }
  const folder = await bringPostgres(env, note);
  const major = folder && (await versionIn(folder, env));
  if (SUPPORTED_MAJORS.includes(major)) return { folder, major };
  throw new Failure(
    'There is no PostgreSQL for the tests and none could be brought: install PostgreSQL 14 or newer, then run the same command again.',
  );
}

/** Where the programs of a server may stand, the newest version first. */
export function likelyFolders(platform, env) {
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const installed = (INSTALLED_UNDER[platform] ?? []).flatMap(parent =>
    (existsSync(parent) ? readdirSync(parent) : [])
      .filter(name => /^(postgresql@)?\d+$/.test(name))
      .sort((a, b) => majorOf(b) - majorOf(a))
      .map(name => join(parent, name, 'bin')),
  );
  return [...onPath, ...installed].filter(folder =>
    existsSync(join(folder, program('initdb', platform))),
  );
}

/** The major version that `postgres --version` prints. */
export function majorOf(text) {
  return Number(/(\d+)(?:\.\d+)?/.exec(text)?.[1]);
}

async function versionIn(folder, env) {
  try {
    const { output } = await run(
      join(folder, program('postgres')),
      ['--version'],
      { env, capture: true },
    );
    return majorOf(output);
  } catch {
    return undefined;
  }
}
