import { text } from 'node:stream/consumers';
import type { Terminal } from './Terminal';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { env, stdin, stdout, stderr } = process;
  const isTerminal = Boolean(stdout.isTTY);
  return {
    cwd: process.cwd(),
    env,
    colors: isTerminal && !env.NO_COLOR && env.TERM !== 'dumb',
    interactive: isTerminal && Boolean(stdin.isTTY),
    out: written => stdout.write(written),
    err: written => stderr.write(written),
    readInput: () => text(stdin),
  };
}
