import type { CriterionDefinition } from '../../criterion';
import { fillIn } from '../../fix';

export const reliabilityMeasured: CriterionDefinition = {
  id: 'reliability-measured',
  dimension: 'information-and-technology',
  question: 'Is its reliability measured?',
  horizon: 'services',
  mode: 'some',
  answer: facts => ({
    judged: facts.measurement.measures
      .filter(({ metric }) => metric === 'reliability')
      .map(({ name, offering }) => ({
        holds: true,
        evidence: { text: name, ref: offering, field: 'spec.measures' },
      })),
    none: {
      evidence: {
        text: 'no measure has the metric reliability',
        field: 'spec.measures',
      },
      fix: () =>
        fillIn(
          facts.root,
          'spec.measures',
          'Say how its reliability is measured.',
          {
            measures: [
              {
                name: '<measure>',
                metric: 'reliability',
                unit: '%',
                target: 99,
              },
            ],
          },
        ),
    },
  }),
};
