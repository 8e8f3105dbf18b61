import { stageTitle, type Stage } from '../../../vocabularies';
import type { StageModel } from '../../../api';
import type { OfferingFacts } from '../../../value-model/facts';
import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';
import { countSteps, target } from '../../steps';
import { addValueStream } from './addValueStream';

/** The stages that a whole journey passes; where two stand together, either will do. */
const JOURNEY: ReadonlyArray<readonly Stage[]> = [
  ['discover'],
  ['design'],
  ['build', 'acquire'],
  ['transition'],
  ['operate'],
  ['deliver'],
  ['support'],
  ['improve'],
];

function judge(
  alternatives: readonly Stage[],
  stages: StageModel[],
  facts: OfferingFacts,
): Judged {
  const there = stages.filter(
    ({ stage, steps }) => alternatives.includes(stage) && steps.length > 0,
  );
  const title = alternatives
    .map(stage => stageTitle(stage, facts.settings.terms))
    .join(' or ');
  const [stage] = alternatives;
  const stream = facts.flows[0]?.valueStream;
  return {
    holds: there.length > 0,
    evidence: {
      text:
        there.length > 0
          ? `${title}: ${countSteps(there.flatMap(({ steps }) => steps))}`
          : `no step is in ${title}`,
    },
    fix: () =>
      stream
        ? fillIn(
            target(stream, facts),
            'spec.steps',
            `Add the step that happens in ${title}.`,
            {
              steps: [
                {
                  id: '<step-id>',
                  title: '<what happens>',
                  stage,
                  performers: ['group:default/<team>'],
                },
              ],
            },
          )
        : addValueStream(facts),
  };
}

export const journeyComplete: CriterionDefinition = {
  id: 'journey-complete',
  dimension: 'value-streams-and-processes',
  question: 'Do its value streams run from discover to improve?',
  horizon: 'steps',
  mode: 'all',
  answer: facts => ({
    judged: JOURNEY.map(stages => judge(stages, facts.stages, facts)),
    none: { evidence: { text: 'there are no stages' } },
  }),
};
