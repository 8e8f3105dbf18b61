import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainInstall } from './explain.mjs';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { cacheFolder, listWorkspaces, root } from './repository.mjs';

const stamp = join(cacheFolder, 'installed');
const log = join(cacheFolder, 'install.log');
const yarnState = join(root, 'node_modules', '.yarn-state.yml');

/**
 * Installs the packages unless exactly these are already there; resolves with
 * whether it had to. `announce` is called before the long wait.
 */
export async function installPackages(env, announce) {
  const wanted = fingerprint(readInputs());
  if ((await readStamp()) === wanted) return false;

  announce();
  // Half an installation must not look like a whole one.
  await rm(stamp, { force: true });
  const { code, output } = await run('yarn', ['install', '--immutable'], {
    cwd: root,
    env,
    capture: true,
    shows: isProgress,
  });
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(log, output);
  if (code !== 0) {
    throw new Failure(explainInstall(output, 'the packages', log));
  }
  await writeFile(stamp, wanted);
  return true;
}

/** A hash over everything that decides what an installation holds. */
export function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const part of inputs) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}

// Yarn's steps; its many warnings are for those who change the packages.
function isProgress(line) {
  return /YN0000: [┌└]/.test(line);
}

function readInputs() {
  const files = [
    'yarn.lock',
    '.yarnrc.yml',
    'package.json',
    ...listWorkspaces().map(folder => join(folder, 'package.json')),
  ];
  return [
    // Some packages bring another build for each kind of machine.
    `${process.platform}-${process.arch}`,
    ...files.flatMap(file => [file, readText(file)]),
  ];
}

function readText(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Failure(
      `${file} is missing from the checkout: get it back with \`git checkout ${file}\`, then run the same command again.`,
    );
  }
}

async function readStamp() {
  if (!existsSync(yarnState)) return undefined;
  return readFile(stamp, 'utf8').catch(() => undefined);
}
