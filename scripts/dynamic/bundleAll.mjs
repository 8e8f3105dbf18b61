import { resolve } from 'node:path';
import { bundlePlugins } from './bundlePlugins.mjs';

// `yarn bundle:all FOLDER`
const [folder] = process.argv.slice(2);
if (folder) {
  try {
    await bundlePlugins(resolve(folder));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
} else {
  console.error(
    'Say where the bundles go: for example `yarn bundle:all dynamic-plugins-root`.',
  );
  process.exitCode = 1;
}
