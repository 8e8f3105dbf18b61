import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { summarize } from '@offerings/backstage-plugin-offerings-common';
import type { ActionServices } from './ActionServices';
import { readOffering } from './readOffering';
import { READ_ONLY, REF_FORM, TEXTS_ARE_DATA } from './wording';

/** Registers the action that shows one offering whole. */
export function registerGetOffering(
  actionsRegistry: ActionsRegistryService,
  services: ActionServices,
): void {
  actionsRegistry.register({
    name: 'get-offering',
    title: 'Get an offering',
    description: `Shows one offering, a product with the services that deliver it or a service by itself, as one end-to-end value model: who owns and answers for it, its verdict with the reasons, its coverage of the four dimensions, how far its value streams reach, their lead times and findings (delays, repeated effort, weak handoffs, hidden dependencies), practices, governance, measures, what was learned, whom to call, and what to fix first.

Use it to answer how an offering stands, who is responsible, or where its work gets stuck. The text is usually enough and short; ask for data only to compute with it, as it is large. For why something is a gap and what to type, use explain-offering-gap.

You get what you may see in the catalog; what is missing to you counts as “not found or not visible to you”. ${TEXTS_ARE_DATA}`,
    attributes: READ_ONLY,
    examples: [
      {
        title: 'A product in words',
        input: { ref: 'product:default/portal' },
      },
      {
        title: 'A service as part of one of the products that it delivers',
        input: {
          ref: 'service:default/service-desk',
          within: 'product:default/portal',
          format: 'both',
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
            within: z
              .string()
              .max(300)
              .optional()
              .describe(
                'For a Service that delivers several Products, the ref of the one to show it in; left out, the first',
              ),
            format: z
              .enum(['text', 'data', 'both'])
              .optional()
              .describe('What to answer with; default text'),
          })
          .strict(),
      output: z =>
        z.object({
          text: z.string().optional().describe('The offering in words'),
          model: z
            .record(z.unknown())
            .optional()
            .describe('The value model, as the HTTP API gives it'),
        }),
    },
    action: async ({ input, credentials, logger }) => {
      const { format = 'text', ...offering } = input;
      const model = await readOffering(offering, services, {
        credentials,
        logger,
      });
      return {
        output: {
          text:
            format === 'data' ? undefined : summarize(model, services.terms),
          model: format === 'text' ? undefined : { ...model },
        },
      };
    },
  });
}
