import { Command } from 'commander';
import type { CommandContext } from '../../run';
import { settingsOption } from '../../settings/settingsOption';

/** `offerings language-server`. */
export function languageServerCommand({
  terminal,
  load,
  finish,
}: CommandContext) {
  return (
    new Command('language-server')
      .description(
        'Tells an editor of the mistakes while one writes, with fixes; speaks the Language Server Protocol on the standard streams.',
      )
      // Many editors say so, though there is nothing else.
      .option('--stdio', 'speak on the standard streams, as it does anyway')
      .addOption(settingsOption())
      .action(async (flags: { settings?: string }) => {
        const { languageServer } = await load.languageServer();
        finish(await languageServer(flags, terminal));
      })
  );
}
