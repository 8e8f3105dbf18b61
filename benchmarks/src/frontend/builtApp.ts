import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { stringify } from 'yaml';

const OUTPUT_LIMIT = 64 * 1024 * 1024;

/** Builds the example portal's app for production, where the backend finds it, and leaves some packages out. */
export async function buildApp({ without }: { without: readonly string[] }) {
  const folder = await mkdtemp(join(tmpdir(), 'app-config-'));
  try {
    const laidOver = join(folder, 'app-config.yaml');
    const config = { app: { packages: { exclude: [...without] } } };
    await writeFile(laidOver, stringify(config));
    const own = resolvePackagePath('app', '../../app-config.yaml');
    await promisify(execFile)(
      'yarn',
      ['build', '--config', own, '--config', laidOver],
      { cwd: resolvePackagePath('app'), maxBuffer: OUTPUT_LIMIT },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function inBuiltApp(path: string): string {
  return resolvePackagePath('app', join('dist', path));
}

/** What files of the built app weigh as servers send them, each compressed on its own; in bytes. */
export async function weighFiles(paths: readonly string[]): Promise<number> {
  const files = await Promise.all(
    paths.map(path => readFile(inBuiltApp(path))),
  );
  return files.reduce((sum, file) => sum + gzipSync(file).byteLength, 0);
}

/** The paths of the scripts and style sheets of the built app in which one of some texts stands. */
export async function filesWith(texts: readonly string[]): Promise<string[]> {
  const names = await readdir(inBuiltApp('static'));
  const code = names.filter(name => /\.(js|css)$/.test(name));
  const found = await Promise.all(
    code.map(async name => {
      const file = await readFile(inBuiltApp(`static/${name}`), 'utf8');
      return texts.some(text => file.includes(text)) ? [`/static/${name}`] : [];
    }),
  );
  return found.flat();
}
