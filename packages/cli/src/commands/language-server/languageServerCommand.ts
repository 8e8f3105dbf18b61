import { Command } from 'commander';
import type { CommandContext } from '../../run';

/** `offerings language-server`. */
export function languageServerCommand({ load, finish }: CommandContext) {
  return (
    new Command('language-server')
      .description(
        'Tells an editor of the mistakes while one writes, with fixes; speaks the Language Server Protocol on the standard streams.',
      )
      // Many editors say so, though there is nothing else.
      .option('--stdio', 'speak on the standard streams, as it does anyway')
      .action(async () => {
        const { languageServer } = await load.languageServer();
        finish(await languageServer());
      })
  );
}
