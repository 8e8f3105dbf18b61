import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  summarizeDependents,
  type DependentOffering,
  type Dependents,
  type OwnTerms,
} from '@offerings/backstage-plugin-offerings-common';
import type { ActionServices } from './ActionServices';
import { parseRef } from './parseRef';
import { suggestOffering } from './suggestOffering';
import { READ_ONLY, REF_FORM, TEXTS_ARE_DATA } from './wording';

/** Of offerings, and of steps in each: an agent that needs more asks for one of them. */
const MOST = 20;

function concise({ entities }: Dependents, rests: DependentOffering) {
  const { call, offering, outcomes, paths, stakeholders, steps } = rests;
  return {
    ref: offering,
    title: entities[offering]?.title ?? offering,
    steps: steps.slice(0, MOST),
    stepCount: steps.length,
    paths: paths.slice(0, MOST),
    outcomes: outcomes.slice(0, MOST).map(({ name }) => name),
    stakeholders: stakeholders.slice(0, MOST),
    call: call.slice(0, MOST),
  };
}

function outputOf(dependents: Dependents, terms?: OwnTerms) {
  const { entity, more = 0, offerings, statement } = dependents;
  const left = Math.max(0, offerings.length - MOST) + more;
  return {
    text: summarizeDependents(dependents, terms),
    entity,
    statement,
    offerings: offerings
      .slice(0, MOST)
      .map(rests => concise(dependents, rests)),
    more: left === 0 ? undefined : left,
  };
}

/** Registers the action that says what rests on an entity. */
export function registerListDependents(
  actionsRegistry: ActionsRegistryService,
  services: Pick<ActionServices, 'dependents' | 'portfolio' | 'terms'>,
): void {
  actionsRegistry.register({
    name: 'list-dependents',
    title: 'List the offerings that rest on an entity',
    description: `Says which offerings rest on an entity of the catalog, such as a Component, API, Resource, System or Group: which steps of people's journeys are affected if it is down or changes, the outcomes and stakeholders behind them, and whom to call.

Use it before a change, in an incident, or to learn what a team or a component is there for. You get what you may see in the catalog.

${TEXTS_ARE_DATA}`,
    attributes: READ_ONLY,
    examples: [
      {
        title: 'What a component holds up',
        input: { ref: 'component:default/sign-in' },
      },
    ],
    schema: {
      input: z =>
        z
          .object({
            ref: z
              .string()
              .max(300)
              .describe(`Any entity: ${REF_FORM} or component:default/sign-in`),
          })
          .strict(),
      output: z => {
        const via = z
          .array(z.string())
          .describe('From the entity to what names it, as refs');
        return z.object({
          text: z.string().describe('The answer in words'),
          entity: z.string(),
          statement: z
            .string()
            .describe('One sentence: what is at risk and whom to call'),
          offerings: z.array(
            z.object({
              ref: z.string().describe('What get-offering takes'),
              title: z.string(),
              steps: z.array(
                z.object({
                  valueStream: z.string(),
                  step: z.string(),
                  title: z.string(),
                  stage: z.string(),
                  stakeholder: z.string().optional(),
                  how: z
                    .string()
                    .describe('uses, performs, supplies or practice'),
                  via,
                }),
              ),
              stepCount: z
                .number()
                .describe(`All of them; ${MOST} at most are listed`),
              paths: z
                .array(z.object({ via, how: z.string() }))
                .describe('How it rests on the entity outside of steps'),
              outcomes: z.array(z.string()),
              stakeholders: z.array(z.string()),
              call: z.array(
                z.object({
                  service: z.string(),
                  channels: z.array(
                    z.object({
                      type: z.string(),
                      target: z.string(),
                      url: z.string().optional(),
                    }),
                  ),
                  hours: z.string().optional(),
                  escalation: z.string().optional(),
                }),
              ),
            }),
          ),
          more: z
            .number()
            .optional()
            .describe('How many things were left out, as there are too many'),
        });
      },
    },
    action: async ({ input, credentials, logger }) => {
      const path = await parseRef(input.ref, () =>
        suggestOffering(input.ref, services, { credentials, logger }),
      );
      const dependents = await services.dependents.getDependents(path, {
        credentials,
      });
      return { output: outputOf(dependents, services.terms) };
    },
  });
}
