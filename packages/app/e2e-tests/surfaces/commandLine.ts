import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesOf } from '@offerings/mistakes';
import { told, type TellingSurface } from './Told';

/** The file of the `offerings` command. */
export const OFFERINGS = resolve(__dirname, '../../../cli/bin/offerings');

/** `offerings lint`, which looks references up in the portal. */
export function commandLine(portal: string, token: string): TellingSurface {
  const env = { ...process.env, OFFERINGS_TOKEN: token };
  return {
    async tell(mistake) {
      const files = filesOf(mistake);
      const folder = await mkdtemp(join(tmpdir(), 'mistake-'));
      try {
        for (const { path, text } of files) {
          await writeFile(join(folder, path), text);
        }
        const output = await lint(
          ['--catalog', portal, ...files.map(({ path }) => path)],
          { cwd: folder, env },
        );
        return told(JSON.parse(output).diagnostics);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

function lint(
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<string> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [OFFERINGS, 'lint', '--format', 'json', ...args],
      options,
      // It ends with 1 where something is wrong, as it is here.
      (error, stdout, stderr) =>
        stdout ? done(stdout) : fail(error ?? new Error(stderr)),
    );
  });
}
