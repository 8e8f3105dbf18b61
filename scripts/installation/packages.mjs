import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The packed packages as their users get them, sorted by name: `{ manifest, tarball, files, packed, unpacked }` with the
 * paths in a package and the sizes in bytes.
 */
export async function readPackages() {
  const folder = packedPackages();
  const tarballs = globSync('*.tgz', { cwd: folder }).sort();
  return Promise.all(tarballs.map(name => readPackage(join(folder, name))));
}

/** The sizes as a table. */
export function tableOf(packages) {
  const rows = packages.map(({ manifest, packed, unpacked, files }) => [
    manifest.name,
    manifest.version,
    kilobytes(packed),
    kilobytes(unpacked),
    String(files.length),
  ]);
  const lines = [
    ['package', 'version', 'packed', 'unpacked', 'files'],
    ...rows,
  ];
  const widths = lines[0].map((_, column) =>
    Math.max(...lines.map(line => line[column].length)),
  );
  return lines
    .map(([name, ...rest]) =>
      [
        name.padEnd(widths[0]),
        ...rest.map((text, index) => text.padStart(widths[index + 1])),
      ].join('  '),
    )
    .join('\n');
}

async function readPackage(tarball) {
  const folder = await mkdtemp(join(tmpdir(), 'offerings-package-'));
  try {
    await promisify(execFile)('tar', ['-xzf', tarball, '-C', folder]);
    const root = join(folder, 'package');
    const entries = globSync('**', { cwd: root, withFileTypes: true });
    const files = entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name));
    const sizes = await Promise.all(files.map(sizeOf));
    return {
      manifest: JSON.parse(await readFile(join(root, 'package.json'), 'utf8')),
      tarball,
      files: files.map(file => file.slice(root.length + 1)).sort(),
      packed: await sizeOf(tarball),
      unpacked: sizes.reduce((sum, size) => sum + size, 0),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function sizeOf(file) {
  return (await stat(file)).size;
}

function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1000)} kB`;
}

function packedPackages() {
  const folder = process.env.PACKED_PACKAGES;
  if (folder) return folder;
  throw new Error(
    'There are no packed packages: run these tests with `yarn test:installation`',
  );
}
