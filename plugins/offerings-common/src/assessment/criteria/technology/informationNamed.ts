import type { OfferingFacts } from '../../../value-model/facts';
import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';

function judgeCapabilities({ root }: OfferingFacts): Judged[] {
  if (root.kind !== 'Product') return [];
  return (root.spec.capabilities ?? []).flatMap(({ name, type }, index) =>
    type === 'information' || type === 'knowledge'
      ? [
          {
            holds: true,
            evidence: {
              text: `${name} (${type})`,
              field: `spec.capabilities[${index}]`,
            },
          },
        ]
      : [],
  );
}

/** A Service without a Product has no capabilities; its guidance is the knowledge that it offers. */
function judgeGuidance({ root }: OfferingFacts): Judged[] {
  if (root.kind !== 'Service') return [];
  return (root.spec.guidance ?? []).map(({ title }, index) => ({
    holds: true,
    evidence: { text: title, field: `spec.guidance[${index}]` },
  }));
}

export const informationNamed: CriterionDefinition = {
  id: 'information-named',
  dimension: 'information-and-technology',
  question: 'Is the information or knowledge that it relies on named?',
  horizon: 'root',
  mode: 'some',
  answer: facts => ({
    judged: [...judgeCapabilities(facts), ...judgeGuidance(facts)],
    none: {
      evidence: {
        text: 'no information or knowledge is named',
        field:
          facts.root.kind === 'Product' ? 'spec.capabilities' : 'spec.guidance',
      },
      fix:
        facts.root.kind === 'Product'
          ? fillIn(
              facts.root,
              'spec.capabilities',
              'Name the information or knowledge that it relies on.',
              {
                capabilities: [
                  { name: '<information or knowledge>', type: 'information' },
                ],
              },
            )
          : fillIn(
              facts.root,
              'spec.guidance',
              'Name the guidance that people rely on.',
              { guidance: [{ title: '<title>', url: 'https://<address>' }] },
            ),
    },
  }),
};
