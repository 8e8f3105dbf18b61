import { randomBytes } from 'node:crypto';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import knexFactory from 'knex';
import pg from 'pg';
import { findFreePort } from '../bootstrap/ports.mjs';
import { startReplica } from './replica.mjs';

/** The migrations of the offerings plugin. */
export const MIGRATIONS = resolve(
  import.meta.dirname,
  '../../plugins/offerings-backend/migrations',
);

/** What pipelines show to the portal when they send readings. */
export const READINGS_TOKEN = randomBytes(24).toString('base64url');

/**
 * A portal with a database of its own for each plugin on the PostgreSQL of the tests, and no replica yet.
 *
 * `file` is what its descriptor file holds, `catalog` how its catalog is configured beside that.
 */
export async function createPortal({ file, catalog }) {
  const server = serverOfTests();
  const prefix = `replicas_${randomBytes(4).toString('hex')}_`;
  const folder = await mkdtemp(join(tmpdir(), 'offerings-replicas-'));
  const descriptors = join(folder, 'catalog-info.yaml');
  await writeFile(descriptors, file);
  const replicas = [];

  return {
    /** Starts another replica; `name` is what PostgreSQL knows it by. */
    async start(name) {
      const port = await findFreePort();
      const url = `http://127.0.0.1:${port}`;
      const config = join(folder, `${name}.yaml`);
      await writeFile(
        config,
        JSON.stringify(
          configOf({ name, port, prefix, server, descriptors, catalog }),
        ),
      );
      const replica = startReplica({
        name,
        url,
        config,
        env: {
          PORTAL_URL: url,
          POSTGRES_HOST: server.host,
          POSTGRES_PORT: server.port,
          POSTGRES_USER: server.user,
          POSTGRES_PASSWORD: server.password,
          READINGS_TOKEN,
        },
      });
      replicas.push(replica);
      return replica;
    },
    /** Puts something else into the descriptor file, all at once. */
    async describe(text) {
      await writeFile(`${descriptors}.new`, text);
      await rename(`${descriptors}.new`, descriptors);
    },
    /** A connection to the database of a plugin, which the caller ends. */
    connect: plugin => connect(server, `${prefix}${plugin}`),
    /** Undoes every migration of the plugin, so that the next replicas are the first again. */
    async undoMigrations() {
      const knex = knexFactory({
        client: 'pg',
        connection: { ...server, database: `${prefix}offerings` },
      });
      try {
        await knex.migrate.rollback({ directory: MIGRATIONS }, true);
      } finally {
        await knex.destroy();
      }
    },
    async close() {
      for (const replica of replicas) replica.kill('SIGKILL');
      await Promise.all(replicas.map(({ ended }) => ended));
      await dropDatabases(server, prefix);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configOf({ name, port, prefix, server, descriptors, catalog }) {
  return {
    backend: {
      lifecycle: { serverShutdownDelay: { seconds: 5 } },
      listen: `127.0.0.1:${port}`,
      database: {
        prefix,
        connection: { ...server, application_name: name },
      },
    },
    auth: {
      providers: {
        guest: {
          userEntityRef: 'user:default/guest',
          dangerouslyAllowOutsideDevelopment: true,
        },
      },
    },
    catalog: {
      ...catalog,
      locations: [{ type: 'file', target: descriptors }],
    },
    offerings: {
      portfolio: {
        schedule: {
          frequency: { minutes: 0, seconds: 1 },
          // For so long the task of a killed process is not given to another one.
          timeout: { minutes: 0, seconds: 30 },
          initialDelay: { seconds: 0 },
        },
      },
    },
  };
}

function serverOfTests() {
  const [, text] =
    Object.entries(process.env).find(([name]) =>
      /^BACKSTAGE_TEST_DATABASE_POSTGRES\d+_CONNECTION_STRING$/.test(name),
    ) ?? [];
  if (!text) {
    throw new Error(
      'There is no PostgreSQL: run these tests with `yarn test:replicas`',
    );
  }
  const { hostname, port, username, password } = new URL(text);
  return {
    host: hostname,
    port: Number(port),
    user: username,
    // Backstage takes no empty one, and this server asks for none.
    password: password || 'unused',
  };
}

async function connect(server, database) {
  const client = new pg.Client({ ...server, database });
  await client.connect();
  return client;
}

async function dropDatabases(server, prefix) {
  const admin = await connect(server, 'postgres');
  try {
    const { rows } = await admin.query('select datname from pg_database');
    for (const { datname } of rows) {
      if (!datname.startsWith(prefix)) continue;
      await admin.query(`drop database "${datname}" with (force)`);
    }
  } finally {
    await admin.end();
  }
}
