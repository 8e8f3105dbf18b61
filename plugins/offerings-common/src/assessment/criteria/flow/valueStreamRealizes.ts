import type { CriterionDefinition } from '../../criterion';
import { countSteps } from '../../steps';
import { addValueStream } from './addValueStream';

export const valueStreamRealizes: CriterionDefinition = {
  id: 'value-stream-realizes',
  dimension: 'value-streams-and-processes',
  question: 'Does a value stream show how people reach the outcome?',
  horizon: 'steps',
  mode: 'some',
  answer: facts => ({
    judged: facts.flows
      .filter(({ steps }) => steps.length > 0)
      .map(({ valueStream, steps }) => ({
        holds: true,
        evidence: {
          text: `${facts.titleOf(valueStream)}, ${countSteps(steps)}`,
          ref: valueStream,
        },
      })),
    none: {
      evidence: { text: 'no value stream realizes it' },
      fix: () => addValueStream(facts),
    },
  }),
};
