import { Command, InvalidArgumentError, Option } from 'commander';
import type { CommandContext } from '../../run';
import { settingsOption } from '../../settings/settingsOption';
import { FORMATS, type Format } from './formats/names';

interface LintFlags {
  format: Format;
  fix?: boolean;
  quiet?: boolean;
  maxWarnings?: number;
  catalog?: string;
  settings?: string;
  ignore?: string[];
}

function parseCount(written: string): number {
  if (!/^\d{1,9}$/.test(written)) {
    throw new InvalidArgumentError('Not a whole number.');
  }
  return Number(written);
}

/** `offerings lint`. */
export function lintCommand({
  terminal,
  load,
  finish,
}: CommandContext): Command {
  return new Command('lint')
    .description('Finds what is wrong in descriptors, and mends it.')
    .argument(
      '[paths...]',
      'files, folders and globs; - for the standard input (default: the current folder)',
    )
    .addOption(
      new Option('-f, --format <format>', 'how to write the result')
        .choices(FORMATS)
        .default('text'),
    )
    .option('--fix', 'write the safe fixes into the files')
    .option('--quiet', 'show errors only')
    .option(
      '--max-warnings <count>',
      'more warnings than this make it fail',
      parseCount,
    )
    .option(
      '--catalog <url>',
      'the portal to look up references in that lead out of the files; its token is read from OFFERINGS_TOKEN',
    )
    .addOption(settingsOption())
    .option('--ignore <globs...>', 'what to leave out of folders and globs')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing wrong, 1 errors or too many warnings, 2 it could not look at everything.',
    )
    .action(async (paths: string[], flags: LintFlags) => {
      const { lint } = await load.lint();
      finish(await lint({ paths, ...flags }, terminal));
    });
}
