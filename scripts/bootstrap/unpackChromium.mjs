// Unpacks the browser of @sparticuz/chromium into the folder that TMPDIR names.
// The package itself would leave out the libraries that a bare machine lacks.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [packageFolder] = process.argv.slice(2);
const { inflate } = await import(
  pathToFileURL(join(packageFolder, 'build', 'index.js')).href
);
const archives = join(packageFolder, 'bin');

for (const name of await readdir(archives)) {
  await inflate(join(archives, name));
}
