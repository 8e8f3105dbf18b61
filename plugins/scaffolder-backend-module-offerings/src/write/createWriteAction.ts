import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import {
  lintFiles,
  validateBuiltinKind,
  type OwnTerms,
} from '@offerings/backstage-plugin-offerings-common';
import { descriptorText } from './descriptorText';
import { writeExamples } from './examples';
import { leaveOutEmpty } from './leaveOutEmpty';
import { markdownOf } from './markdownOf';
import { describeFinding, refuseMistakes } from './refuseMistakes';
import { writeNew } from './writeNew';

const DEFAULT_PATH = 'catalog-info.yaml';

/**
 * The action `offerings:write`.
 *
 * It takes a descriptor as values and not as text, so that nothing that somebody types into a form can change the form of
 * the descriptor.
 *
 * @param options - `terms`: the words of the organisation
 */
export function createWriteAction(options: { terms?: OwnTerms } = {}) {
  return createTemplateAction({
    id: 'offerings:write',
    description:
      'Writes the descriptor of an offering into the workspace, and fails where it has a mistake.',
    examples: writeExamples,
    supportsDryRun: true,
    schema: {
      input: {
        descriptor: z =>
          z
            .record(z.unknown())
            .describe(
              'The descriptor as values; blank texts, empty lists and empty objects are left out',
            ),
        path: z =>
          z
            .string()
            .optional()
            .describe(
              `The file to write, seen from the workspace; ${DEFAULT_PATH} where it is left out`,
            ),
        emptyOnPurpose: z =>
          z
            .array(z.string())
            .optional()
            .describe(
              'The fields whose empty list is kept because it says something, such as spec.suppliers',
            ),
      },
      output: {
        path: z => z.string().describe('The file, seen from the workspace'),
        text: z => z.string().describe('The descriptor as YAML'),
        markdown: z =>
          z
            .string()
            .describe('The descriptor as a block of code, for `output.text`'),
        warnings: z =>
          z
            .array(z.string())
            .describe('What is doubtful in it, each with its place'),
      },
    },
    async handler(ctx) {
      const { descriptor, emptyOnPurpose } = ctx.input;
      const path = ctx.input.path?.trim() || DEFAULT_PATH;
      const text = descriptorText(
        leaveOutEmpty(descriptor as JsonObject, new Set(emptyOnPurpose)),
      );
      const { diagnostics } = lintFiles([{ path, text }], {
        validateOther: validateBuiltinKind,
        terms: options.terms,
      });
      refuseMistakes(diagnostics, text);
      await writeNew(ctx.workspacePath, path, text);

      const warnings = diagnostics.map(describeFinding);
      for (const warning of warnings) ctx.logger.warn(warning);
      ctx.output('path', path);
      ctx.output('text', text);
      ctx.output('markdown', markdownOf(text));
      ctx.output('warnings', warnings);
    },
  });
}
