import { Command, Option } from 'commander';
import type { CommandContext } from '../../run';
import { settingsOption } from '../../settings/settingsOption';

interface DiffFlags {
  format: 'markdown' | 'json';
  settings?: string;
}

/** `offerings diff`. */
export function diffCommand({
  terminal,
  load,
  finish,
}: CommandContext): Command {
  return new Command('diff')
    .description(
      'Tells what changes between two git revisions: verdict, coverage, findings and mistakes.',
    )
    .argument('<base>', 'the revision before, such as origin/main')
    .argument('[head]', 'the revision after', 'HEAD')
    .argument(
      '[paths...]',
      'files and folders to look at (default: the whole repository)',
    )
    .addOption(
      new Option('-f, --format <format>', 'how to write the result')
        .choices(['markdown', 'json'])
        .default('markdown'),
    )
    .addOption(settingsOption())
    .addHelpText(
      'after',
      '\nExit codes: 0 done, whatever changes; 2 a revision could not be read.',
    )
    .action(
      async (base: string, head: string, paths: string[], flags: DiffFlags) => {
        const { diff } = await load.diff();
        finish(await diff({ base, head, paths, ...flags }, terminal));
      },
    );
}
