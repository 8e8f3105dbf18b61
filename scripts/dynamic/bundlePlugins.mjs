import { resolve } from 'node:path';
import { run } from '../bootstrap/processes.mjs';
import { Failure } from '../bootstrap/failure.mjs';
import { root } from '../bootstrap/repository.mjs';

/** What a portal needs at least; modules are bundled in the same way. */
const PLUGINS = [
  'catalog-backend-module-offerings',
  'offerings-backend',
  'offerings',
];

/** Bundles plugins for dynamic loading, each into a folder of its own in the `destination`. */
export async function bundlePlugins(destination, { capture = false } = {}) {
  for (const plugin of PLUGINS) {
    const { code, output } = await run(
      'backstage-cli',
      ['package', 'bundle', '--clean', '--output-destination', destination],
      {
        cwd: resolve(root, 'plugins', plugin),
        capture,
        // Backstage's command reads what Yarn says of itself, and takes colours for a part of it.
        env: { ...process.env, YARN_ENABLE_COLORS: 'false' },
      },
    );
    if (code !== 0) {
      throw new Failure(`${plugin} could not be bundled.\n${output ?? ''}`);
    }
  }
}
