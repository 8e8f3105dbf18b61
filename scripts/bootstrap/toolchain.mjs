import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownEnvironment, withPath } from './environment.mjs';
import { explainInstall } from './explain.mjs';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { cacheFolder, root } from './repository.mjs';

const YARN_PACKAGE = '@yarnpkg/cli-dist';
const memory = join(cacheFolder, 'toolchain.json');

/**
 * Finds out which Node and Yarn do, brings those that are missing, and answers
 * with the environment in which everything else runs.
 */
export async function prepareToolchain(pins) {
  const nodeVersion = process.versions.node;
  const own = ownEnvironment(process.env, {
    keepsNode: nodeWillDo(nodeVersion, pins),
  });
  const yarnVersion = await findYarnVersion(own);
  const missing = missingTools({ nodeVersion, yarnVersion }, pins);
  const folders = missing.length
    ? (await recall(missing)) ?? (await bring(missing, own))
    : [];

  const env = withPath(own, [...folders, join(root, 'node_modules', '.bin')]);
  if (missing.some(tool => tool.startsWith(YARN_PACKAGE))) {
    // A Yarn that we brought keeps its downloads inside the checkout.
    env.YARN_GLOBAL_FOLDER = join(root, '.yarn', 'global');
  }
  return { missing, folders, env };
}

/** The npm packages to bring: none where the machine's own Node and Yarn will do. */
export function missingTools({ nodeVersion, yarnVersion }, pins) {
  const missing = [];
  if (!nodeWillDo(nodeVersion, pins)) missing.push(`node@${pins.node}`);
  if (!yarnWillDo(yarnVersion, pins)) {
    missing.push(`${YARN_PACKAGE}@${pins.yarn}`);
  }
  return missing;
}

/** Keeps in mind where npx has put the tools: asking it again takes a second. */
export async function rememberToolchain({ missing, folders }) {
  if (missing.length === 0) return;
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(memory, JSON.stringify({ missing, folders }));
}

function nodeWillDo(version, pins) {
  return pins.nodeMajors.includes(numbersOf(version)[0]);
}

// An older Yarn 4 may not know the format of the lock file.
function yarnWillDo(version, pins) {
  if (!version) return false;
  const [major, minor] = numbersOf(version);
  const [pinnedMajor, pinnedMinor] = numbersOf(pins.yarn);
  return major === pinnedMajor && minor >= pinnedMinor;
}

function numbersOf(version) {
  return version.split('.').map(part => Number.parseInt(part, 10));
}

async function findYarnVersion(env) {
  try {
    const { code, output } = await run('yarn', ['--version'], {
      cwd: root,
      // A Yarn that Corepack would have to download first is no Yarn to us.
      env: { ...env, COREPACK_ENABLE_NETWORK: '0' },
      capture: true,
      timeout: 15_000,
    });
    return code === 0 ? output.match(/^\d+\.\d+\.\d+/m)?.[0] : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function recall(missing) {
  const known = await readFile(memory, 'utf8').then(JSON.parse, () => ({}));
  return known.missing?.join() === missing.join() &&
    holdTools(known.folders, missing)
    ? known.folders
    : undefined;
}

function holdTools(folders, missing) {
  return missing
    .map(tool => (tool.startsWith(YARN_PACKAGE) ? 'yarn' : 'node'))
    .every(name => folders.some(folder => existsSync(join(folder, name))));
}

async function bring(missing, env) {
  const what = missing.join(' and ');
  const { code, output } = await runNpx(missing, env);
  const path = output.match(/^toolchain:(.*)$/m)?.[1];
  if (code !== 0 || !path) throw new Failure(explainInstall(output, what));

  const before = new Set((env.PATH ?? '').split(delimiter));
  const folders = JSON.parse(path)
    .split(delimiter)
    .filter(folder => !before.has(folder) && existsSync(folder));
  if (!holdTools(folders, missing)) {
    throw new Failure(
      `npx does not provide ${what} on this machine: install Node 24 and Yarn 4 yourself, then run the same command again.`,
    );
  }
  return folders;
}

async function runNpx(packages, env) {
  const printer = fileURLToPath(new URL('./printPath.mjs', import.meta.url));
  try {
    return await run(
      'npx',
      [
        '--yes',
        '--fetch-retries=1',
        ...packages.flatMap(name => ['--package', name]),
        '--',
        'node',
        printer,
      ],
      // Inside the checkout npx would first read all of node_modules.
      { cwd: tmpdir(), env, capture: true },
    );
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Failure(
      `npm is needed to bring ${packages.join(
        ' and ',
      )} and is not on the PATH: install Node 24 with npm from https://nodejs.org, then run the same command again.`,
    );
  }
}
