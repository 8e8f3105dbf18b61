import { Command } from 'commander';
import type { CommandContext } from '../../run';

/** `offerings schema`. */
export function schemaCommand({
  terminal,
  load,
  finish,
}: CommandContext): Command {
  return new Command('schema')
    .description(
      'Prints the JSON Schema of catalog-info.yaml, for editors: our kinds and Backstage’s own.',
    )
    .action(async () => {
      const { schema } = await load.schema();
      finish(schema(terminal));
    });
}
