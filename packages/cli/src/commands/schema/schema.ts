import { editorSchema } from '@offerings/backstage-plugin-offerings-common';
import { EXIT, type ExitCode } from '../../exitCodes';
import type { Terminal } from '../../terminal/Terminal';

/** Writes the JSON Schema that editors check and complete descriptors with. */
export function schema({ out }: Pick<Terminal, 'out'>): ExitCode {
  out(`${JSON.stringify(editorSchema(), undefined, 2)}\n`);
  return EXIT.ok;
}
