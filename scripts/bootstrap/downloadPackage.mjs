import { join } from 'node:path';
import { succeeds } from './processes.mjs';

/**
 * Downloads one package with npm into a folder of its own, which is no part of the project: nothing of it is run, and nothing
 * is noted in a lock file. Resolves with the folder of the package, or with nothing where that does not succeed.
 */
export async function downloadPackage(name, version, { into, env }) {
  const isThere = await succeeds(
    'npm',
    [
      'install',
      `${name}@${version}`,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--prefix',
      into,
    ],
    { env, capture: true },
  );
  return isThere ? join(into, 'node_modules', ...name.split('/')) : undefined;
}
