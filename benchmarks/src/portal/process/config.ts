import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  coreServices,
  createServiceFactory,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { OFFERINGS_KINDS } from '@offerings/backstage-plugin-offerings-common';
import { parse } from 'yaml';
import { READER } from '../reader';
import type { AppSettings, PortalSettings } from '../messages';

const BUILTIN_KINDS = ['Component', 'API', 'Resource', 'Group'];

/** The PostgreSQL that the bootstrap runs for as long as the benchmarks take. */
function postgres(): JsonObject {
  const [, text] =
    Object.entries(process.env).find(([name]) =>
      /^BACKSTAGE_TEST_DATABASE_POSTGRES\d+_CONNECTION_STRING$/.test(name),
    ) ?? [];
  if (!text)
    throw new Error('There is no PostgreSQL: run it with `yarn bench`');
  const { hostname, port, username, password } = new URL(text);
  return {
    client: 'pg',
    prefix: `benchmark_${randomBytes(4).toString('hex')}_`,
    connection: {
      host: hostname,
      port: Number(port),
      user: username,
      // Backstage takes no empty one, and this server asks for none.
      password: password || 'unused',
    },
  };
}

/** The example portal's own, so that its extensions stand where they do there. */
function appConfig({ without }: AppSettings): JsonObject {
  const file = resolvePackagePath('app', '../../app-config.yaml');
  const { app } = parse(readFileSync(file, 'utf8'));
  return { ...app, packages: { exclude: [...without] } };
}

/** How the portal is configured; what it does not say is as in any portal. */
export function configOf({ database, port, teams, app }: PortalSettings) {
  const baseUrl = `http://127.0.0.1:${port}`;
  const data: JsonObject = {
    app: { ...(app && appConfig(app)), baseUrl },
    backend: {
      baseUrl,
      listen: `127.0.0.1:${port}`,
      database:
        database === 'SQLite'
          ? { client: 'better-sqlite3', connection: ':memory:' }
          : postgres(),
    },
    auth: {
      providers: {
        guest: {
          userEntityRef: READER,
          ownershipEntityRefs: [READER, ...teams],
          dangerouslyAllowOutsideDevelopment: true,
        },
      },
    },
    permission: { enabled: true },
    catalog: {
      rules: [{ allow: [...BUILTIN_KINDS, ...OFFERINGS_KINDS] }],
      // Nothing but what was asked for happens while something is measured.
      processingInterval: { hours: 24 },
      stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
    },
  };
  return createServiceFactory({
    service: coreServices.rootConfig,
    deps: {},
    factory: () => new ConfigReader(data),
  });
}
