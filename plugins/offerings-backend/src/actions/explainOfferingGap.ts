import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { InputError } from '@backstage/errors';
import {
  CRITERION_CATALOGUE,
  explainGap,
  firstFixes,
  gapIds,
  nearest,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import type { ActionServices } from './ActionServices';
import { shown } from './parseRef';
import { readOffering } from './readOffering';
import { READ_ONLY, REF_FORM, TEXTS_ARE_DATA } from './wording';

const MOST_IDS = 8;

function unknownCriterion(id: string, model: ValueModel): InputError {
  if (CRITERION_CATALOGUE.some(criterion => criterion.id === id)) {
    return new InputError(`criterion: '${id}' is not asked in this portal`);
  }
  const meant = nearest(id, gapIds(model));
  if (meant) {
    return new InputError(
      `criterion: '${shown(id)}' is not known. Did you mean ${meant}?`,
    );
  }
  const open = firstFixes(model).flatMap(
    ({ criterion, reason }) => criterion?.id ?? reason?.code ?? [],
  );
  const hint =
    open.length > 0
      ? `Gaps of ${model.root} to ask for: ${open
          .slice(0, MOST_IDS)
          .join(', ')}`
      : 'Leave it out to hear what to begin with';
  return new InputError(`criterion: '${shown(id)}' is not known. ${hint}`);
}

/** Registers the action that explains a gap of an offering. */
export function registerExplainOfferingGap(
  actionsRegistry: ActionsRegistryService,
  services: ActionServices,
): void {
  actionsRegistry.register({
    name: 'explain-offering-gap',
    title: 'Explain a gap of an offering',
    description: `Explains one gap of an offering: the question behind it, why it is missed, which steps and outcomes that endangers, and the fix: the descriptor to edit, the field, and the YAML to paste, with placeholders in angle brackets that a person who knows has to fill in.

Use it when somebody asks why an offering is not better, or what to do next. Take the id from get-offering, where each gap, reason and fix names one; leave it out for the gap whose fix moves the verdict first. It changes nothing: propose the YAML to the owner.

${TEXTS_ARE_DATA}`,
    attributes: READ_ONLY,
    examples: [
      {
        title: 'What to do next',
        input: { ref: 'product:default/portal' },
      },
      {
        title: 'One criterion',
        input: {
          ref: 'product:default/portal',
          criterion: 'accountable-for-whole',
        },
      },
    ],
    schema: {
      input: z =>
        z
          .object({
            ref: z
              .string()
              .max(300)
              .describe(`The Product or Service: ${REF_FORM}`),
            criterion: z
              .string()
              .max(200)
              .optional()
              .describe(
                'The id of a criterion or the code of a reason, such as accountable-for-whole; left out, the gap to begin with',
              ),
          })
          .strict(),
      output: z =>
        z.object({
          text: z.string().describe('The explanation in words'),
          id: z
            .string()
            .optional()
            .describe('Which gap it is; left out where none is left'),
          result: z
            .string()
            .optional()
            .describe(
              'met, partly, missing, not-applicable or unknown; left out for a reason of the verdict',
            ),
          fix: z
            .object({
              entity: z
                .string()
                .describe('Whose descriptor to edit, or what it goes beside'),
              field: z
                .string()
                .describe('The field, or --- where it is a new document'),
              summary: z.string(),
              yaml: z.string(),
              file: z.string().optional(),
              editUrl: z.string().optional(),
            })
            .optional(),
        }),
    },
    action: async ({ input, credentials, logger }) => {
      const { criterion, ref } = input;
      const model = await readOffering({ ref }, services, {
        credentials,
        logger,
      });
      const output = explainGap(model, criterion);
      if (output) return { output };
      throw unknownCriterion(criterion ?? '', model);
    },
  });
}
