import { Command, Option } from 'commander';
import type { CommandContext } from '../../run';
import { settingsOption } from '../../settings/settingsOption';

interface CoverageFlags {
  format: 'text' | 'json';
  settings?: string;
  ignore?: string[];
}

/** `offerings coverage`. */
export function coverageCommand({
  terminal,
  load,
  finish,
}: CommandContext): Command {
  return new Command('coverage')
    .description('Tells the verdict and coverage that the files would give.')
    .argument(
      '[paths...]',
      'files, folders and globs; - for the standard input (default: the current folder)',
    )
    .addOption(
      new Option('-f, --format <format>', 'how to write the result')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(settingsOption())
    .option('--ignore <globs...>', 'what to leave out of folders and globs')
    .addHelpText(
      'after',
      '\nWhat is in none of the files, such as a team, counts as not found.\n' +
        'Exit codes: 0 done, 2 it could not look at everything.',
    )
    .action(async (paths: string[], flags: CoverageFlags) => {
      const { coverage } = await load.coverage();
      finish(await coverage({ paths, ...flags }, terminal));
    });
}
