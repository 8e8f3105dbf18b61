import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findFreePort } from '../bootstrap/ports.mjs';
import { forwardSignals, serve } from '../bootstrap/processes.mjs';
import { root } from '../bootstrap/repository.mjs';

/** What the test shows to the portal to see everything. */
const TOKEN = 'token-of-the-test-that-sees-everything';

forwardSignals();

function configOf({ url, port, bundles }) {
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: `127.0.0.1:${port}`,
      database: { client: 'better-sqlite3', connection: ':memory:' },
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'test' } },
        ],
      },
    },
    dynamicPlugins: { rootDirectory: bundles },
    catalog: {
      rules: [
        {
          allow: [
            ...['Component', 'System', 'API', 'Resource', 'Location'],
            ...['User', 'Group', 'Domain'],
            ...['Product', 'Service', 'ValueStream', 'Practice'],
          ],
        },
      ],
      locations: [
        {
          type: 'file',
          target: join(root, 'examples/university/catalog-info.yaml'),
        },
      ],
    },
  };
}

/** Starts a backend whose plugins are the catalog and what is in the folder of `bundles`; its configuration goes into `folder`. */
export async function startDynamicPortal({ bundles, folder }) {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, 'app-config.yaml');
  await writeFile(config, JSON.stringify(configOf({ url, port, bundles })));
  const host = serve(
    process.execPath,
    [resolve(import.meta.dirname, 'host.cjs'), '--config', config],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        // Where bundles find what every portal has, Backstage's own packages.
        NODE_PATH: join(root, 'node_modules'),
      },
    },
  );
  let hasEnded = false;
  host.ended.then(() => {
    hasEnded = true;
  });
  return {
    hasEnded: () => hasEnded,
    output: host.output,
    /** Resolves with what is answered, or with nothing where that is no success. */
    async ask(path) {
      try {
        const answer = await fetch(`${url}${path}`, {
          headers: { authorization: `Bearer ${TOKEN}` },
        });
        const body = await answer.json();
        return answer.ok ? body : undefined;
      } catch {
        return undefined;
      }
    },
    stop: () => host.stop('SIGKILL'),
  };
}
