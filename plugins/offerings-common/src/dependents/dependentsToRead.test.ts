import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  component,
  group,
  product,
  service,
  stitch,
  university,
  valueStream,
} from '../testing';
import { buildDependents } from './buildDependents';
import { readDependents, resource, shop, step } from './__testUtils__/shop';
import { dependentsToRead } from './walkDependents';

const BASE = 'resource:default/base';

function numbered<T>(count: number, make: (name: string) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(`n${index}`));
}

/** So many components that depend on a resource; each is used by a stream of a service of a product of its own. */
function usedBy(count: number): Entity[] {
  return stitch([
    resource('base'),
    ...numbered(count, name => [
      component(name, { dependsOn: [BASE] }),
      valueStream({
        name,
        spec: {
          offerings: [`service:default/${name}`],
          steps: [step('work', { uses: [`component:default/${name}`] })],
        },
      }),
      service({
        name,
        spec: {
          products: [name],
          support: {
            channels: [{ type: 'phone', target: '100' }],
            escalation: 'crew',
          },
        },
      }),
      product({ name }),
      service({ name: `${name}-help`, spec: { products: [name] } }),
    ]).flat(),
    group('team-a'),
    group('crew'),
  ]);
}

describe('dependentsToRead', () => {
  it('asks for the entity first, in lower case', () => {
    expect(
      dependentsToRead({ entity: 'Resource:Default/Base' }, new Map()),
    ).toEqual([BASE]);
  });

  it('asks for nothing more where the entity is not there', () => {
    expect(readDependents(BASE, []).reads).toEqual([[BASE]]);
  });

  it('asks for each ref once', () => {
    const all = readDependents(BASE, usedBy(20)).reads.flat();

    expect(new Set(all).size).toBe(all.length);
  });

  it.each([1, 50, 400])(
    'needs six rounds for %i dependents with all that belongs to them',
    count => {
      const { reads, dependents } = readDependents(BASE, usedBy(count));

      expect(reads).toHaveLength(6);
      expect(dependents?.offerings).toHaveLength(count);
      expect(dependents?.offerings[0].call).toHaveLength(1);
      expect(dependents?.more).toBeUndefined();
    },
  );

  it('follows 500 of 3,000 dependents, and says how many more there are', () => {
    const { reads, dependents } = readDependents(BASE, usedBy(3000));

    expect(reads.length).toBeLessThanOrEqual(6);
    expect(reads.flat().length).toBeLessThan(3000);
    expect(dependents?.offerings).toHaveLength(500);
    expect(dependents?.more).toBe(2500);
    expect(dependents?.statement).toContain('at least 500 steps');
  });

  it('follows streams and offerings first where there are too many', () => {
    const { dependents } = readDependents(
      BASE,
      stitch([
        resource('base'),
        ...numbered(600, name => component(`a-${name}`, { dependsOn: [BASE] })),
        ...shop({ steps: [step('pay', { uses: [BASE] })] }),
      ]),
    );

    expect(dependents?.offerings).toHaveLength(1);
    expect(dependents?.more).toBe(101);
  });

  it('brings to light what lies behind the longest chain, with the services of its Product', () => {
    const { reads, dependents } = readDependents(
      BASE,
      stitch([
        resource('base'),
        component('till', { dependsOn: [BASE] }),
        component('counter', { dependsOn: ['component:default/till'] }),
        ...shop({
          steps: [step('pay', { uses: ['component:default/counter'] })],
          product: { owner: 'x' },
        }),
      ]),
    );

    expect(reads).toHaveLength(6);
    expect(dependents?.offerings[0].steps[0].via).toHaveLength(3);
    expect(dependents?.offerings[0].call).toHaveLength(1);
  });

  it('says nothing of a team that a seventh round would bring', () => {
    const catalog = stitch([
      resource('base'),
      component('till', { dependsOn: [BASE] }),
      component('counter', { dependsOn: ['component:default/till'] }),
      product({ name: 'films' }),
      valueStream({
        name: 'watch',
        spec: {
          offerings: ['product:default/films'],
          steps: [step('pay', { uses: ['component:default/counter'] })],
        },
      }),
      service({
        name: 'desk',
        spec: {
          products: ['films'],
          support: {
            channels: [{ type: 'phone', target: '100' }],
            escalation: 'crew',
          },
        },
      }),
      group('crew'),
    ]);
    const { known } = readDependents(BASE, catalog);
    const found = buildDependents({ entity: BASE, entities: catalog });

    expect(known.has('group:default/crew')).toBe(false);
    expect(found?.offerings[0].call).toMatchObject([
      { service: 'service:default/desk', escalation: undefined },
    ]);
    expect(found?.entities).not.toHaveProperty(['group:default/crew']);
  });

  it('reads all that the answer needs, for every entity of the example', () => {
    const catalog = university();
    for (const entity of catalog.map(stringifyEntityRef)) {
      const { reads, dependents } = readDependents(entity, catalog);

      expect(reads.length).toBeLessThanOrEqual(6);
      expect(dependents).toEqual(
        buildDependents({ entity, entities: catalog }),
      );
    }
  });
});
