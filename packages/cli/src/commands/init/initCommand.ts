import { Command, Option } from 'commander';
import type { CommandContext } from '../../run';
import type { InitRequest } from './init';

/** `offerings init`. */
export function initCommand({
  terminal,
  load,
  finish,
}: CommandContext): Command {
  return new Command('init')
    .description('Writes a first descriptor, or drafts one from a System.')
    .addOption(
      new Option('--scope <scope>', 'what to write').choices([
        'product',
        'offering',
      ]),
    )
    .option('--name <name>', 'the name in the catalog, such as course-search')
    .option('--title <title>', 'what people call it')
    .option('--owner <ref>', 'the team or person who owns it')
    .option('--need <sentence>', 'the need that it answers')
    .option('--type <type>', 'a word for what it is')
    .option('--lifecycle <lifecycle>', 'such as experimental or production')
    .option(
      '--from-system <ref>',
      'draft it from a System that is in the catalog',
    )
    .option(
      '--catalog <url>',
      'the portal whose catalog has that System; its token is read from OFFERINGS_TOKEN',
    )
    .option(
      '-o, --output <file>',
      'where to write it, - for the standard output',
      'catalog-info.yaml',
    )
    .addHelpText(
      'after',
      '\n“product” writes a Product; “offering” a Product, a Service and a ValueStream.\n' +
        'In a terminal it asks for what is not said. It never overwrites a file.',
    )
    .action(async (flags: InitRequest) => {
      const { init } = await load.init();
      finish(await init(flags, terminal));
    });
}
