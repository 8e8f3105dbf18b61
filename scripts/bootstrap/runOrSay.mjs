import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { root } from './repository.mjs';

const LAST_WORDS = 30;

/** Runs a command in the checkout quietly; where it fails, its last words say why, and `need` who needs it. */
export async function runOrSay(command, args, env, need) {
  const { code, output } = await run(command, args, {
    cwd: root,
    env,
    capture: true,
  });
  if (code === 0) return;
  const lastWords = output.trim().split('\n').slice(-LAST_WORDS).join('\n');
  throw new Failure(
    `\`${command} ${args.join(' ')}\` failed, and ${need}:\n${lastWords}`,
  );
}
