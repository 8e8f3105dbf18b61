import { chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { findFreePort } from './ports.mjs';
import { findOrBringPostgres } from './postgres.mjs';
import { run, serve, succeeds } from './processes.mjs';
import { program } from './programs.mjs';

const PATIENCE_MS = 60_000;
const USER = 'postgres';

/**
 * Runs `use` with a PostgreSQL server of its own, on loopback, that is gone afterwards. `use` is given the environment
 * in which Backstage's test databases find it.
 */
export async function withTestDatabase(env, note, use) {
  const { folder, major } = await findOrBringPostgres(env, note);
  note(`PostgreSQL ${major}`);
  const home = await mkdtemp(join(tmpdir(), 'offerings-postgres-'));
  try {
    const server = await start({ folder, home, env });
    try {
      return await use(environmentOf(env, major, server.port));
    } finally {
      // Without waiting for those who are still connected.
      await server.stop('SIGINT');
    }
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What tells Backstage's test databases, and the tests that count them, which databases there are. */
export function environmentOf(env, major, port) {
  return {
    ...env,
    [`BACKSTAGE_TEST_DATABASE_POSTGRES${major}_CONNECTION_STRING`]: `postgresql://${USER}@127.0.0.1:${port}`,
    OFFERINGS_TEST_DATABASES: `SQLITE_3,POSTGRES_${major}`,
  };
}

async function start({ folder, home, env }) {
  const identity = await unprivileged(env);
  const programs = await reachable(folder, home, { ...identity, env });
  const data = join(home, 'data');
  await mkdir(data, { mode: 0o700 });
  if (identity.uid !== undefined) {
    await chown(home, identity.uid, identity.gid);
    await chown(data, identity.uid, identity.gid);
  }
  const options = { ...identity, cwd: home, env };

  const made = await run(
    join(programs, program('initdb')),
    ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'],
    { ...options, capture: true },
  );
  if (made.code !== 0) throw unusable(made.output);

  const port = await findFreePort();
  const server = serve(
    join(programs, program('postgres')),
    ['-D', data, '-p', String(port), ...settings()],
    options,
  );
  await untilReady(server);
  return { ...server, port };
}

/** Nothing of it is worth keeping, so it need not wait for the disk. */
function settings() {
  return [
    ['listen_addresses', '127.0.0.1'],
    ['unix_socket_directories', ''],
    ['max_connections', '300'],
    ['fsync', 'off'],
    ['full_page_writes', 'off'],
  ].flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function untilReady(server) {
  const over = AbortSignal.timeout(PATIENCE_MS);
  let ended = false;
  server.ended.then(() => {
    ended = true;
  });
  while (!/ready to accept connections/.test(server.output())) {
    if (ended) throw unusable(server.output());
    if (over.aborted) {
      await server.stop('SIGKILL');
      throw unusable(server.output());
    }
    await sleep(50);
  }
}

/** PostgreSQL refuses to run as root, who then lends it another user. */
async function unprivileged(env) {
  if (process.getuid?.() !== 0) return {};
  for (const user of [USER, 'nobody']) {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async flag => {
        const options = { env, capture: true };
        const { code, output } = await run('id', [flag, user], options);
        return code === 0 ? Number(output) : undefined;
      }),
    );
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Failure(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as: run the same command as another user.',
  );
}

/** Another user than root may not get to folders in root's home. */
async function reachable(folder, home, options) {
  if (options.uid === undefined) return folder;
  const works = await succeeds(
    join(folder, program('postgres')),
    ['--version'],
    { ...options, cwd: '/', capture: true },
  );
  if (works) return folder;
  const copy = join(home, 'programs');
  await cp(join(folder, '..'), copy, {
    recursive: true,
    verbatimSymlinks: true,
  });
  return join(copy, 'bin');
}

function unusable(output) {
  const lines = output.trim().split('\n').slice(-3).join(' ');
  return new Failure(
    `PostgreSQL, which the tests need, did not start: ${lines}`,
  );
}
