import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the bootstrap keeps what it brings and remembers; goes with node_modules. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'bootstrap');

/** The exact versions to bring when the machine's own will not do. */
export function readPins(manifest = readManifest(root)) {
  return {
    node: '24.21.0',
    nodeMajors: manifest.engines.node.match(/\d+/g).map(Number),
    yarn: manifest.packageManager.replace(/^yarn@/, '').replace(/\+.*$/, ''),
    chromium: '153.0.0',
    postgres: '18.4.0-beta.17',
  };
}

/** The folders of all workspaces, relative to the root and sorted. */
export function listWorkspaces(manifest = readManifest(root)) {
  return manifest.workspaces
    .flatMap(pattern => {
      if (!pattern.endsWith('/*')) return [pattern];
      const parent = pattern.slice(0, -'/*'.length);
      return readdirSync(join(root, parent)).map(name => join(parent, name));
    })
    .filter(folder => existsSync(join(root, folder, 'package.json')))
    .sort();
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
