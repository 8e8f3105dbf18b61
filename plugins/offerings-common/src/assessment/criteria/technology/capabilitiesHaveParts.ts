import type { Fix } from '../../../api';
import type { Capability } from '../../../kinds';
import type { OfferingFacts } from '../../../value-model/facts';
import { placesOf } from '../../../value-model/read/places';
import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';
import { placesOfParts } from './placesOfParts';

/** Capabilities that exist as something in the catalog. */
const TANGIBLE: readonly string[] = ['software', 'infrastructure', 'interface'];

function placesOfCapabilities({ root }: OfferingFacts) {
  return placesOf(root.entity, 'spec.capabilities', 'name');
}

/** The fix for a capability that names no part. */
function namePartsOf({ name, type }: Capability, facts: OfferingFacts): Fix {
  const field = `${placesOfCapabilities(facts)(name)}.parts`;
  return fillIn(facts.root, field, `Name what ${name} consists of.`, {
    capabilities: [{ name, type, parts: ['component:default/<name>'] }],
  });
}

function judgeCapabilities(facts: OfferingFacts): Judged[] {
  const { root } = facts;
  if (root.kind !== 'Product') return [];
  const placeOf = placesOfCapabilities(facts);
  return (root.spec.capabilities ?? [])
    .filter(({ type }) => TANGIBLE.includes(type))
    .map(capability => {
      const { name, parts = [] } = capability;
      return {
        holds: parts.length > 0,
        evidence: {
          text:
            parts.length > 0
              ? `${name}: ${parts.map(facts.titleOf).join(', ')}`
              : `${name} names no part`,
          field: `${placeOf(name)}.parts`,
        },
        fix: () => namePartsOf(capability, facts),
      };
    });
}

function judgeDependencies(facts: OfferingFacts): Judged[] {
  if (facts.root.kind !== 'Service') return [];
  const places = placesOfParts(facts);
  return facts.walk.parts.map(ref => ({
    holds: true,
    evidence: {
      text: `depends on ${facts.titleOf(ref)}`,
      ref,
      field: places.get(ref),
    },
  }));
}

/** The fix for an offering that should say what it rests on. */
export function nameParts(facts: OfferingFacts): Fix {
  return facts.root.kind === 'Product'
    ? fillIn(
        facts.root,
        'spec.capabilities',
        'Name a capability and what it consists of.',
        {
          capabilities: [
            {
              name: '<capability>',
              type: 'software',
              parts: ['component:default/<name>'],
            },
          ],
        },
      )
    : fillIn(facts.root, 'spec.dependsOn', 'Name what the service rests on.', {
        dependsOn: ['component:default/<name>'],
      });
}

export const capabilitiesHaveParts: CriterionDefinition = {
  id: 'capabilities-have-parts',
  dimension: 'information-and-technology',
  question:
    'Does each software, infrastructure and interface capability name its parts?',
  horizon: 'root',
  mode: 'each',
  answer: facts => ({
    judged: [...judgeCapabilities(facts), ...judgeDependencies(facts)],
    none: {
      evidence: {
        text: 'nothing says what it consists of',
        field:
          facts.root.kind === 'Product'
            ? 'spec.capabilities'
            : 'spec.dependsOn',
      },
      fix: () => nameParts(facts),
    },
  }),
};
