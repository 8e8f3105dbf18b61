import type { Entity } from '@backstage/catalog-model';
import { entity } from '../../__testUtils__';

/** The word that only hidden entities hold. */
export const SECRET = 'classified';
/** What hidden entities are called that no visible one has to do with. */
export const BURIED = 'buried';

/** What nothing is called; as long, so that positions in files are the same. */
export const MISSING = 'vacant';

const own = { owner: 'own-team' };
const others = { owner: 'other-team' };

/** An entity of the other team, with words that must not get out. */
function secret(kind: string, name: string, spec: Record<string, unknown>) {
  const { metadata, ...rest } = entity(kind, name, { ...others, ...spec });
  return {
    ...rest,
    metadata: {
      ...metadata,
      title: `A ${SECRET} ${kind}`,
      description: `Of ${SECRET} use.`,
    },
  };
}

function steps(uses: string, title = 'Work') {
  return [{ id: 'work', title, stage: 'deliver', uses: [uses] }];
}

/**
 * An offering of a team, with parts of another team's in it and behind those; and one that is wholly the other team's.
 */
export const ENTITIES: Entity[] = [
  entity('Product', 'own', {
    ...own,
    measures: [{ name: 'Hours open', metric: 'reliability' }],
    capabilities: [
      { name: 'Tool', type: 'software', parts: ['component:own-tool'] },
      { name: 'Part', type: 'software', parts: ['component:shared-part'] },
    ],
  }),
  entity('Service', 'own-desk', { ...own, products: ['own'] }),
  entity('ValueStream', 'own-stream', {
    ...own,
    offerings: ['product:own'],
    steps: steps('component:own-tool'),
  }),
  entity('Component', 'own-tool', own),
  secret('Component', 'shared-part', {
    dependsOn: [`component:${BURIED}-tool`],
  }),
  secret('Service', 'shared-desk', { products: ['own', BURIED] }),
  secret('ValueStream', 'shared-stream', {
    offerings: ['product:own'],
    steps: steps('component:own-tool', `A ${SECRET} step`),
  }),
  secret('ValueStream', `${BURIED}-stream`, {
    offerings: ['service:shared-desk'],
    steps: steps(`component:${BURIED}-tool`, `A ${SECRET} step`),
  }),
  secret('Product', BURIED, {
    need: `A ${SECRET} need.`,
    measures: [{ name: 'Hours open', metric: 'reliability' }],
  }),
  secret('Component', `${BURIED}-tool`, {}),
  entity('Group', 'own-team'),
  entity('User', 'member', { memberOf: ['own-team'] }),
  entity('User', 'auditor'),
  entity('Group', 'other-team'),
];
