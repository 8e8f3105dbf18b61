import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * Which of some paths git leaves out; none where there is no git, or the folder is in no repository.
 *
 * @param paths - relative to the folder
 */
export async function ignoredByGit(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const git = spawn('git', ['check-ignore', '-z', '--stdin'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>(resolve => {
    git.once('error', () => resolve());
    git.once('close', () => resolve());
  });
  // Outside of a repository git ends before it has read everything.
  git.stdin.on('error', () => {});
  git.stdin.end(paths.map(path => `${path}\0`).join(''));
  const [answer] = await Promise.all([text(git.stdout).catch(() => ''), ended]);
  return new Set(answer.split('\0').filter(Boolean));
}
