import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { relationsOf } from '@offerings/backstage-plugin-offerings-common';
import { stringify } from 'yaml';

const OWNED = { type: 'example', lifecycle: 'production', owner: 'team' };
const OFFERING = { ...OWNED, need: 'Somebody needs it.' };

/** What a descriptor of each kind cannot do without. */
const SMALLEST: Readonly<Record<string, Record<string, unknown>>> = {
  Product: OFFERING,
  Service: OFFERING,
  ValueStream: OWNED,
  Practice: {
    practice: 'incident-management',
    lifecycle: 'production',
    owner: 'team',
    purpose: 'Normal operation is restored soon.',
  },
  Group: { type: 'team', children: [] },
  User: { memberOf: [] },
};

/** A small valid entity of any kind. */
export function entity(
  kind: string,
  name: string,
  spec: Record<string, unknown> = {},
): Entity {
  const isOurs = ['Product', 'Service', 'ValueStream', 'Practice'].includes(
    kind,
  );
  return {
    apiVersion: isOurs ? 'offerings/v1alpha1' : 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: JSON.parse(JSON.stringify({ ...(SMALLEST[kind] ?? OWNED), ...spec })),
  };
}

/** A descriptor file that has some entities. */
export function descriptorOf(entities: Entity[]): string {
  return entities.map(each => stringify(each)).join('---\n');
}

/** The entities with the relations of our kinds in both directions, as the catalog hands them out. */
export function stitched(entities: Entity[]): Entity[] {
  const relations = entities.flatMap(relationsOf);
  return entities.map(each => {
    const ref = stringifyEntityRef(each);
    const own = relations
      .filter(({ source }) => source === ref)
      .map(({ type, target }) => ({ type, targetRef: target }));
    return { ...each, relations: [...(each.relations ?? []), ...own] };
  });
}

function times(count: number, make: (index: number) => Entity): Entity[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/**
 * A Product with all that an offering can consist of, `size` of each: services, value streams that realize only a
 * service, the Components and Users in their steps, practices, parts, suppliers and other Products of the services.
 */
export function offeringOfSize(size: number): Entity[] {
  const each = (prefix: string) =>
    Array.from({ length: size }, (_, index) => `${prefix}-${index}`);
  return stitched([
    entity('Product', 'product', {
      capabilities: [
        {
          name: 'Everything',
          type: 'software',
          parts: each('part').map(name => `component:${name}`),
        },
      ],
      suppliers: each('supplier').map(name => ({ name, ref: name })),
    }),
    ...times(size, index =>
      entity('Service', `service-${index}`, {
        products: ['product', `other-${index}`],
      }),
    ),
    ...times(size, index =>
      entity('ValueStream', `stream-${index}`, {
        offerings: [`service:service-${index}`],
        steps: [
          {
            id: 'work',
            title: 'Work',
            stage: 'deliver',
            performers: [`user:person-${index}`],
            uses: [`component:tool-${index}`],
            practices: [`practice-${index}`],
          },
        ],
      }),
    ),
    ...times(size, index => entity('Practice', `practice-${index}`)),
    ...times(size, index => ({
      ...entity('User', `person-${index}`),
      relations: [
        { type: 'memberOf', targetRef: `group:default/team-${index}` },
      ],
    })),
    ...times(size, index => entity('Group', `team-${index}`)),
    ...times(size, index => entity('Group', `supplier-${index}`)),
    ...times(size, index => entity('Component', `part-${index}`)),
    ...times(size, index => entity('Component', `tool-${index}`)),
    ...times(size, index => entity('Product', `other-${index}`)),
    entity('Group', 'team'),
  ]);
}
