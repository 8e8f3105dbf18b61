import { Failure } from './failure.mjs';
import { prepare } from './prepare.mjs';
import { runOrEnd } from './processes.mjs';
import { silence } from './progress.mjs';
import { root } from './repository.mjs';

/** Runs any command with the right Node and Yarn, such as `exec yarn tsc`. */
export async function execute([command, ...args]) {
  if (!command) {
    throw new Failure(
      'Say which command to run: for example `node scripts/bootstrap.mjs exec yarn tsc`.',
    );
  }
  const env = await prepare(silence);
  await runOrEnd(command, args, {
    cwd: root,
    env,
    interactive: process.stdin.isTTY,
  });
}
