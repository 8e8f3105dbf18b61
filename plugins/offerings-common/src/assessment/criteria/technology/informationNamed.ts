import type { Fix } from '../../../api';
import type { OfferingFacts } from '../../../value-model/facts';
import { placesOf } from '../../../value-model/read/places';
import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';

function judgeCapabilities({ root }: OfferingFacts): Judged[] {
  if (root.kind !== 'Product') return [];
  const placeOf = placesOf(root.entity, 'spec.capabilities', 'name');
  return (root.spec.capabilities ?? [])
    .filter(({ type }) => type === 'information' || type === 'knowledge')
    .map(({ name, type }) => ({
      holds: true,
      evidence: { text: `${name} (${type})`, field: placeOf(name) },
    }));
}

/** A Service without a Product has no capabilities; its guidance is the knowledge that it offers. */
function judgeGuidance({ root }: OfferingFacts): Judged[] {
  if (root.kind !== 'Service') return [];
  const placeOf = placesOf(root.entity, 'spec.guidance', 'title');
  return (root.spec.guidance ?? []).map(({ title }) => ({
    holds: true,
    evidence: { text: title, field: placeOf(title) },
  }));
}

function nameInformation({ root }: OfferingFacts): Fix {
  return root.kind === 'Product'
    ? fillIn(
        root,
        'spec.capabilities',
        'Name the information or knowledge that it relies on.',
        {
          capabilities: [
            { name: '<information or knowledge>', type: 'information' },
          ],
        },
      )
    : fillIn(root, 'spec.guidance', 'Name the guidance that people rely on.', {
        guidance: [{ title: '<title>', url: 'https://<address>' }],
      });
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
      fix: () => nameInformation(facts),
    },
  }),
};
