import type { OfferingFacts } from '../../../value-model/facts';
import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';

/** Capabilities that exist as something in the catalog. */
const TANGIBLE: readonly string[] = ['software', 'infrastructure', 'interface'];

function judgeCapabilities(facts: OfferingFacts): Judged[] {
  const { root } = facts;
  if (root.kind !== 'Product') return [];
  return (root.spec.capabilities ?? []).flatMap(
    ({ name, type, parts = [] }, index) =>
      TANGIBLE.includes(type)
        ? [
            {
              holds: parts.length > 0,
              evidence: {
                text:
                  parts.length > 0
                    ? `${name}: ${parts.map(facts.titleOf).join(', ')}`
                    : `${name} names no part`,
                field: `spec.capabilities[${index}].parts`,
              },
              fix: fillIn(
                root,
                `spec.capabilities[${index}].parts`,
                `Name what ${name} consists of.`,
                {
                  capabilities: [
                    { name, type, parts: ['component:default/<name>'] },
                  ],
                },
              ),
            },
          ]
        : [],
  );
}

function judgeDependencies(facts: OfferingFacts): Judged[] {
  if (facts.root.kind !== 'Service') return [];
  return facts.walk.parts.map((ref, index) => ({
    holds: true,
    evidence: {
      text: `depends on ${facts.titleOf(ref)}`,
      ref,
      field: `spec.dependsOn[${index}]`,
    },
  }));
}

/** The fix for an offering that does not say what it rests on. */
export function nameParts(facts: OfferingFacts) {
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
      fix: nameParts(facts),
    },
  }),
};
