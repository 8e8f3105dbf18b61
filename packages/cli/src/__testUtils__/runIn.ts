import { coverage } from '../commands/offering-coverage/coverage';
import { diff } from '../commands/diff/diff';
import { init } from '../commands/init/init';
import { languageServer } from '../commands/language-server/languageServer';
import { lint } from '../commands/lint/lint';
import { schema } from '../commands/schema/schema';
import type { CommandLoaders } from '../commands/loadCommands';
import { run } from '../run';
import type { Terminal } from '../terminal/Terminal';

/** Jest cannot load on demand. */
const AT_ONCE: CommandLoaders = {
  lint: async () => ({ lint }),
  coverage: async () => ({ coverage }),
  diff: async () => ({ diff }),
  init: async () => ({ init }),
  languageServer: async () => ({ languageServer }),
  schema: async () => ({ schema }),
};

/** What a command line came to. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in this process, without a terminal. */
export async function runIn(
  cwd: string,
  args: string[],
  {
    env = {},
    input = '',
  }: { env?: Record<string, string>; input?: string } = {},
): Promise<Outcome> {
  const written = { out: '', err: '' };
  const terminal: Terminal = {
    cwd,
    env,
    colors: false,
    interactive: false,
    out: text => {
      written.out += text;
    },
    err: text => {
      written.err += text;
    },
    readInput: async () => input,
  };
  const code = await run(args, terminal, AT_ONCE);
  return { code, ...written };
}
