import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { Dependents } from '../../api';
import type { ProductSpec, ServiceSpec, ValueStreamStep } from '../../kinds';
import {
  component,
  group,
  product,
  service,
  stitch,
  valueStream,
} from '../../testing';
import { buildDependents } from '../buildDependents';
import { dependentsToRead } from '../walkDependents';

/** Entities of Backstage's own kinds. */
export function api(name: string, spec: object = {}): Entity {
  return { ...component(name, { ...spec }), kind: 'API' };
}

export function resource(name: string, spec: object = {}): Entity {
  return { ...component(name, { ...spec }), kind: 'Resource' };
}

export function system(name: string, spec: object = {}): Entity {
  return { ...component(name, { ...spec }), kind: 'System' };
}

/** A step that happens in `deliver`, by its id. */
export function step(
  id: string,
  rest: Partial<ValueStreamStep> = {},
): ValueStreamStep {
  return { id, title: `Step ${id}`, stage: 'deliver', ...rest };
}

/** What a test wants the small offering to be like. */
export interface ShopOptions {
  steps?: ValueStreamStep[];
  product?: Partial<ProductSpec>;
  desk?: Partial<ServiceSpec>;
}

/** A small offering: a web shop with its help desk and the way of a customer through it. */
export function shop(options: ShopOptions = {}): Entity[] {
  return [
    product({
      name: 'shop',
      title: 'Shop',
      spec: {
        owner: 'shop-team',
        outcomes: [
          {
            name: 'Goods at the door',
            statement: 'Customers get what they ordered.',
            stakeholder: 'Customers',
          },
        ],
        ...options.product,
      },
    }),
    service({
      name: 'help-desk',
      title: 'Shop Help',
      spec: {
        owner: 'desk-team',
        products: ['shop'],
        support: {
          channels: [{ type: 'email', target: 'mailto:desk@shop.example' }],
          hours: '8–18',
          escalation: 'shop-team',
        },
        ...options.desk,
      },
    }),
    valueStream({
      name: 'buy',
      title: 'Buy',
      spec: {
        owner: 'shop-team',
        offerings: ['product:shop', 'service:help-desk'],
        steps: options.steps ?? [],
      },
    }),
    group('shop-team'),
    { ...group('desk-team'), metadata: { name: 'desk-team', title: 'Desk' } },
  ];
}

/** Reads what rests on an entity as the backend does: asks what to read next, reads it, and asks again. */
export function readDependents(entity: string, catalog: readonly Entity[]) {
  const byRef = new Map(catalog.map(each => [stringifyEntityRef(each), each]));
  const known = new Map<string, Entity | undefined>();
  const reads: string[][] = [];
  for (;;) {
    const refs = dependentsToRead({ entity }, known);
    if (refs.length === 0) break;
    reads.push(refs);
    for (const ref of refs) known.set(ref, byRef.get(ref));
  }
  const entities = [...known.values()].filter(each => each !== undefined);
  return { reads, known, dependents: buildDependents({ entity, entities }) };
}

/** What rests on an entity, according to some descriptors. */
export function dependentsOf(
  entity: string,
  descriptors: readonly Entity[],
  options: { hidden?: string[] } = {},
): Dependents {
  const { hidden = [] } = options;
  const { dependents } = readDependents(
    entity,
    stitch(descriptors).filter(
      each => !hidden.includes(stringifyEntityRef(each)),
    ),
  );
  if (!dependents) throw new Error(`${entity} is not there`);
  return dependents;
}

/** The steps at risk with how they rest on the entity, such as `pay: uses component:default/till`. */
export function stepsOf({ offerings }: Dependents): string[] {
  return offerings.flatMap(({ steps }) =>
    steps.map(
      each => `${each.step}: ${each.how} ${each.via[each.via.length - 1]}`,
    ),
  );
}

/** The ways outside of steps, such as `part: component:default/till > product:default/shop`. */
export function pathsOf({ offerings }: Dependents): string[] {
  return offerings.flatMap(({ paths }) =>
    paths.map(({ how, via }) => `${how}: ${via.join(' > ')}`),
  );
}
