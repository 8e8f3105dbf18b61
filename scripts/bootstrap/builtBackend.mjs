import { existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, listWorkspaces, root } from './repository.mjs';
import { runOrSay } from './runOrSay.mjs';
import { fingerprint } from './setup.mjs';

const builds = join(cacheFolder, 'built-backend');
const USE = 'the tests of replicas need it';

/** What is made from the sources, or comes from elsewhere. */
const NOT_SOURCES = new Set(['node_modules', 'dist', 'dist-types', 'coverage']);

/**
 * The folder of the example portal's backend as it is deployed, made by `yarn workspace backend build` with the app in
 * it. The same sources are built once.
 */
export async function buildBackend(env, note) {
  const folder = join(builds, fingerprint(await readSources()).slice(0, 16));
  const isWhole = join(folder, 'whole');
  if (existsSync(isWhole)) return folder;

  note('building the backend; that takes a minute');
  await rm(builds, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await runOrSay('yarn', ['workspace', 'backend', 'build'], env, USE);
  const bundle = join(root, 'packages/backend/dist/bundle.tar.gz');
  await runOrSay('tar', ['-xzf', bundle, '-C', folder], env, USE);
  await linkPackages(folder);
  await writeFile(isWhole, '');
  return folder;
}

/** Puts the app of a built backend where a build of the app alone would have put it. */
export async function bringBuiltApp(folder) {
  const dist = join(root, 'packages/app/dist');
  await rm(dist, { recursive: true, force: true });
  await cp(join(folder, 'packages/app/dist'), dist, { recursive: true });
}

/** Everything that decides what a build holds. */
async function readSources() {
  const files = ['yarn.lock', 'package.json', 'app-config.yaml'];
  for (const workspace of listWorkspaces()) {
    files.push(...(await listSources(workspace)));
  }
  const texts = files.map(file => readFile(join(root, file), 'latin1'));
  return [process.platform, ...files, ...(await Promise.all(texts))];
}

async function listSources(folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const files = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NOT_SOURCES.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await listSources(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

/**
 * Stands in for `yarn workspaces focus --production`, which needs minutes and a network: the packages of others are those
 * of the checkout, those of the bundle come first. To be run with `--preserve-symlinks`, so that the former find the latter.
 */
async function linkPackages(folder) {
  const own = await bundledPackages(folder);
  const names = await packageNames(join(root, 'node_modules'));
  const links = new Map(
    names.map(name => [name, join(root, 'node_modules', name)]),
  );
  for (const [name, target] of own) links.set(name, target);
  for (const [name, target] of links) {
    const link = join(folder, 'node_modules', name);
    await mkdir(join(link, '..'), { recursive: true });
    await symlink(target, link, 'junction');
  }
}

async function bundledPackages(folder) {
  const own = new Map();
  for (const parent of ['packages', 'plugins']) {
    for (const name of await readdir(join(folder, parent))) {
      const path = join(folder, parent, name);
      const manifest = await readFile(join(path, 'package.json'), 'utf8');
      own.set(JSON.parse(manifest).name, path);
    }
  }
  return own;
}

async function packageNames(folder) {
  const names = (await readdir(folder)).filter(name => !name.startsWith('.'));
  const nested = names.map(async name => {
    if (!name.startsWith('@')) return [name];
    const scoped = await readdir(join(folder, name));
    return scoped.map(each => `${name}/${each}`);
  });
  return (await Promise.all(nested)).flat();
}
