import { execFile } from 'node:child_process';

/** Runs git with arguments, never through a shell, and gives back what it writes. */
export async function git(
  folder: string,
  args: readonly string[],
  input = '',
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...args],
      {
        cwd: folder,
        encoding: 'buffer',
        env: { ...process.env, LC_ALL: 'C' },
        maxBuffer: 2 ** 30,
      },
      (error, stdout, stderr) => {
        if (error) {
          const said = stderr.toString('utf8').trim();
          reject(new Error(said || error.message));
        } else {
          resolve(stdout);
        }
      },
    );
    // Git may end before it has read everything, and then says why itself.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
