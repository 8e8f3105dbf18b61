import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);

/** What a TypeScript file of this repository exports, as it is in the source, without a build of the packages. */
export async function loadSource(file) {
  return createRequire(import.meta.url)(await bundleSource(file, 'external'));
}

/** Bundles a TypeScript file of this repository, with what it imports of other packages or without; gives the path. */
export async function bundleSource(file, packages) {
  const name = file.replaceAll('/', '-').replace(/\.ts$/, '.cjs');
  const outfile = fileURLToPath(
    new URL(`node_modules/.cache/sources/${name}`, root),
  );
  await build({
    entryPoints: [fileURLToPath(new URL(file, root))],
    bundle: true,
    packages,
    format: 'cjs',
    platform: 'node',
    // What was a module of its own may ask where it is.
    define: { 'import.meta.url': 'bundleUrl' },
    banner: {
      js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;",
    },
    outfile,
  });
  return outfile;
}
