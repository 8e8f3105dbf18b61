import type { CriterionDefinition } from '../../criterion';
import { fillIn } from '../../fix';
import { target } from '../../steps';

export const supportLearning: CriterionDefinition = {
  id: 'support-learning',
  dimension: 'value-streams-and-processes',
  question: 'Does what support learns change something?',
  horizon: 'services',
  mode: 'each',
  answer: facts => ({
    judged: facts.learning.improvements
      .filter(({ learnedFrom }) => learnedFrom === 'support')
      .map(({ title, changes, offering }) => ({
        holds: changes !== undefined,
        evidence: {
          text: changes
            ? `“${title}” changes ${changes}`
            : `“${title}” does not say what it changes`,
          ref: offering,
          field: 'spec.improvements',
        },
        fix: () =>
          fillIn(
            target(offering, facts),
            'spec.improvements',
            `Say what “${title}” changes.`,
            {
              improvements: [
                { title, changes: '<the capability, service or step>' },
              ],
            },
          ),
      })),
    none: {
      evidence: {
        text: 'nothing that support learned is written down',
        field: 'spec.improvements',
      },
      fix: () =>
        fillIn(
          facts.root,
          'spec.improvements',
          'Write down what support learned, and what it changes.',
          {
            improvements: [
              {
                title: '<what was learned>',
                learnedFrom: 'support',
                changes: '<the capability, service or step>',
                status: 'proposed',
              },
            ],
          },
        ),
    },
  }),
};
