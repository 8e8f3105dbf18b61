import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { root } from '../bootstrap/repository.mjs';

/**
 * The day whose packages of Backstage a new app gets. `create-app` brings a lock file for that, from an address that not
 * every machine reaches; without it a new app would mix the packages of several Backstage releases.
 */
const BACKSTAGE_AS_OF = '2026-10-10';
const DAY_MS = 24 * 60 * 60_000;

/** What is said in the environment, beyond what the pages tell a reader to do. */
export const MACHINE_ENVIRONMENT = {
  // There is nobody to look at a window.
  BROWSER: 'none',
  // A dozen packages compile for minutes what nobody here needs, and some of them cannot.
  YARN_ENABLE_SCRIPTS: 'false',
  // The Yarn of a new app ends with an error of its own where it asks a registry again.
  YARN_HTTP_RETRY: '0',
};

/** `create-app` would install before the files below are changed. */
export const MACHINE_ARGUMENTS = { '@backstage/create-app': '--skip-install' };

/** What is there because these tests run, which a reader does not have. */
const NOT_A_READERS = [
  'CI',
  'NODE_ENV',
  'NODE_OPTIONS',
  'NODE_TEST_CONTEXT',
  'YARN_IGNORE_PATH',
];

/** As on a machine where nothing of this checkout is, with ports that are free. */
export function environmentFor({ folder, ports, appName }) {
  const env = { ...process.env };
  for (const name of NOT_A_READERS) delete env[name];
  const tools = join(folder, '.tools');
  const ours = join(root, 'node_modules');
  const path = env.PATH.split(delimiter).filter(each => !each.startsWith(ours));
  return {
    ...env,
    ...MACHINE_ENVIRONMENT,
    PATH: [join(tools, 'bin'), ...path].join(delimiter),
    // What is installed for everybody stays in the folder, too.
    npm_config_prefix: tools,
    npm_config_yes: 'true',
    BACKSTAGE_APP_NAME: appName,
    APP_CONFIG_app_baseUrl: `http://localhost:${ports.app}`,
    APP_CONFIG_backend_baseUrl: `http://localhost:${ports.backend}`,
    APP_CONFIG_backend_listen_port: String(ports.backend),
    APP_CONFIG_backend_cors_origin: `http://localhost:${ports.app}`,
  };
}

/**
 * Changes in a new app what a machine without the published packages, with a registry only, needs beyond what a reader
 * does. Resolves with the lines of the difference.
 */
export async function patchForMachine(folder, registry) {
  return differenceIn(folder, ['package.json', '.yarnrc.yml'], async () => {
    await change(join(folder, 'package.json'), JSON, manifest => ({
      ...manifest,
      resolutions: {
        ...manifest.resolutions,
        // Brings its binaries in the package; the older one fetches them from elsewhere.
        'better-sqlite3': '^13.2.0',
      },
    }));
    await change(join(folder, '.yarnrc.yml'), YAML, settings => ({
      ...settings,
      npmMinimalAgeGate: `${daysSince(BACKSTAGE_AS_OF)}d`,
      npmPreapprovedPackages: ['*', '@!(backstage)/*'],
      npmScopes: { offerings: { npmRegistryServer: registry } },
      unsafeHttpWhitelist: ['127.0.0.1'],
    }));
  });
}

const YAML = { parse, stringify };

function daysSince(day) {
  return Math.floor((Date.now() - Date.parse(day)) / DAY_MS);
}

async function change(file, format, update) {
  const settings = format.parse(await readFile(file, 'utf8'));
  const text = format.stringify(update(settings), undefined, 2);
  await writeFile(file, `${text.trimEnd()}\n`);
}

async function differenceIn(folder, files, changeFiles) {
  const before = await mkdtemp(join(tmpdir(), 'offerings-before-'));
  try {
    for (const file of files) await cp(join(folder, file), join(before, file));
    await changeFiles();
    const differences = [];
    for (const file of files) {
      const lines = await difference(join(before, file), join(folder, file));
      differences.push(`edit: ${file}`, ...lines);
    }
    return differences;
  } finally {
    await rm(before, { recursive: true });
  }
}

/** The lines that are gone and those that are new. Git ends with 1 where there are some. */
async function difference(before, after) {
  const args = ['diff', '--no-index', '--unified=0', before, after];
  const { stdout } = await promisify(execFile)('git', args).catch(
    error => error,
  );
  return stdout.split('\n').filter(line => /^[+-](?![+-])/.test(line));
}
