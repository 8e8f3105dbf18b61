import type { Entity } from '@backstage/catalog-model';
import { component, practice, product, service, valueStream } from '../testing';
import {
  api,
  dependentsOf,
  pathsOf,
  readDependents,
  resource,
  shop,
  step,
  stepsOf,
  system,
} from './__testUtils__/shop';

const TILL = 'component:default/till';
const BASE = 'resource:default/base';
const USING_TILL = shop({ steps: [step('pay', { uses: [TILL] })] });

describe('what rests on a Component, an API, a Resource or a System', () => {
  it('is the step that uses it', () => {
    const found = dependentsOf(TILL, [...USING_TILL, component('till')]);

    expect(found.offerings).toHaveLength(1);
    expect(found.offerings[0]).toMatchObject({
      offering: 'product:default/shop',
      paths: [],
      steps: [
        {
          valueStream: 'valuestream:default/buy',
          step: 'pay',
          title: 'Step pay',
          stage: 'deliver',
          how: 'uses',
          via: [TILL],
        },
      ],
    });
  });

  it('is what depends on it, and what uses that', () => {
    const found = dependentsOf(BASE, [
      ...USING_TILL,
      component('till', { dependsOn: [BASE] }),
      resource('base'),
    ]);

    expect(stepsOf(found)).toEqual([`pay: uses ${TILL}`]);
    expect(found.offerings[0].steps[0].via).toEqual([BASE, TILL]);
  });

  it('is whoever consumes it, for an API', () => {
    const found = dependentsOf('api:default/bookings', [
      ...USING_TILL,
      api('bookings'),
      component('till', { consumesApis: ['bookings'] }),
    ]);

    expect(stepsOf(found)).toEqual([`pay: uses ${TILL}`]);
  });

  it('is the step that uses the API that it provides', () => {
    const found = dependentsOf('component:default/ledger', [
      ...shop({ steps: [step('pay', { uses: ['api:default/bookings'] })] }),
      component('ledger', { providesApis: ['bookings'] }),
      api('bookings'),
    ]);

    expect(found.offerings[0].steps[0].via).toEqual([
      'component:default/ledger',
      'api:default/bookings',
    ]);
  });

  it('is the Component or System that it is a part of', () => {
    const parts: Entity[] = [
      component('till', { system: 'counter' }),
      component('drawer', { subcomponentOf: 'till' }),
      system('counter'),
    ];
    const whole = shop({
      product: {
        capabilities: [
          {
            name: 'Counter',
            type: 'software',
            parts: ['system:default/counter'],
          },
        ],
      },
    });

    expect(
      pathsOf(dependentsOf('component:default/drawer', [...whole, ...parts])),
    ).toEqual([
      `part: component:default/drawer > ${TILL} > system:default/counter > product:default/shop`,
    ]);
  });

  it('is the Product that has it as a part and the Service that depends on it', () => {
    const found = dependentsOf(TILL, [
      ...shop({
        product: {
          capabilities: [{ name: 'Till', type: 'software', parts: [TILL] }],
        },
        desk: { dependsOn: [TILL] },
      }),
      component('till'),
    ]);

    expect(pathsOf(found)).toEqual([
      `part: ${TILL} > product:default/shop`,
      `dependency: ${TILL} > service:default/help-desk`,
    ]);
    expect(found.offerings).toHaveLength(1);
  });

  it('is what a practice that depends on it supports, step by step', () => {
    const found = dependentsOf('component:default/alarm', [
      ...shop({ steps: [step('watch', { practices: ['monitoring'] })] }),
      component('alarm'),
      practice({
        name: 'monitoring',
        spec: {
          dependsOn: ['component:default/alarm'],
          supports: ['service:default/help-desk'],
        },
      }),
    ]);

    expect(stepsOf(found)).toEqual([
      'watch: practice practice:default/monitoring',
    ]);
    expect(pathsOf(found)).toEqual([
      'dependency: component:default/alarm > practice:default/monitoring > service:default/help-desk',
    ]);
  });

  it('is the stream as a whole where such a practice supports it and no step names the practice', () => {
    const found = dependentsOf('component:default/alarm', [
      ...shop({ steps: [step('watch')] }),
      component('alarm'),
      practice({
        name: 'monitoring',
        spec: {
          dependsOn: ['component:default/alarm'],
          supports: ['valuestream:default/buy'],
        },
      }),
    ]);

    expect(stepsOf(found)).toEqual([]);
    expect(pathsOf(found)).toEqual([
      'dependency: component:default/alarm > practice:default/monitoring > valuestream:default/buy',
    ]);
    expect(found.offerings[0].outcomes).toHaveLength(1);
  });

  it('is another offering that depends on a service that depends on it', () => {
    const found = dependentsOf(BASE, [
      resource('base'),
      service({ name: 'identity', spec: { dependsOn: [BASE] } }),
      service({
        name: 'payroll',
        spec: { dependsOn: ['service:default/identity'] },
      }),
    ]);

    expect(pathsOf(found)).toEqual([
      `dependency: ${BASE} > service:default/identity`,
      `dependency: ${BASE} > service:default/identity > service:default/payroll`,
    ]);
    expect(found.offerings.map(({ offering }) => offering)).toEqual([
      'service:default/identity',
      'service:default/payroll',
    ]);
  });

  it('is told once for a step, on the shortest way', () => {
    const found = dependentsOf(BASE, [
      ...shop({ steps: [step('pay', { uses: [TILL, BASE] })] }),
      component('till', { dependsOn: [BASE] }),
      resource('base'),
    ]);

    expect(stepsOf(found)).toEqual([`pay: uses ${BASE}`]);
  });

  it('is never what merely has the same owner', () => {
    const found = dependentsOf(TILL, [
      ...shop(),
      component('till', { owner: 'shop-team' }),
    ]);

    expect(found.offerings).toEqual([]);
    expect(Object.keys(found.entities)).toEqual([TILL]);
  });

  it('does not include an offering for being a member of it', () => {
    const found = dependentsOf('service:default/help-desk', [
      ...shop({ steps: [step('pay')] }),
    ]);

    expect(found.offerings).toEqual([]);
  });
});

describe('a chain', () => {
  it('comes to an end where things depend on each other', () => {
    const found = dependentsOf(TILL, [
      ...USING_TILL,
      component('till', { dependsOn: ['component:default/drawer'] }),
      component('drawer', { dependsOn: [TILL] }),
    ]);

    expect(stepsOf(found)).toEqual([`pay: uses ${TILL}`]);
  });

  it('ends where the reader may not see what comes next', () => {
    const chained = [
      ...USING_TILL,
      component('till', { dependsOn: [BASE] }),
      resource('base'),
    ];

    expect(dependentsOf(BASE, chained).offerings).toHaveLength(1);
    const found = dependentsOf(BASE, chained, { hidden: [TILL] });
    expect(found.offerings).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('till');
  });

  it('tells nothing of a stream, a service or a product that the reader may not see', () => {
    const entities = [...USING_TILL, component('till')];

    const withoutStream = dependentsOf(TILL, entities, {
      hidden: ['valuestream:default/buy'],
    });
    expect(withoutStream.offerings).toEqual([]);

    const withoutProduct = dependentsOf(TILL, entities, {
      hidden: ['product:default/shop'],
    });
    expect(JSON.stringify(withoutProduct)).not.toContain('product:');

    const withoutService = dependentsOf(TILL, entities, {
      hidden: ['service:default/help-desk'],
    });
    expect(withoutService.offerings[0].call).toEqual([]);
    expect(JSON.stringify(withoutService)).not.toContain('help-desk');
  });

  it('does not take what somebody else calls a Product, a Service or a ValueStream for ours', () => {
    const foreign = (each: Entity): Entity => ({
      ...each,
      apiVersion: 'shop.example/v1',
    });
    const till = {
      ...component('till'),
      relations: ['product', 'service', 'valuestream'].map(kind => ({
        type: 'dependencyOf',
        targetRef: `${kind}:default/theirs`,
      })),
    };
    const { known, dependents } = readDependents(TILL, [
      till,
      foreign(product({ name: 'theirs' })),
      foreign(service({ name: 'theirs' })),
      foreign(valueStream({ name: 'theirs' })),
    ]);

    expect([...known.values()].filter(Boolean)).toHaveLength(4);
    expect(dependents?.offerings).toEqual([]);
  });

  it('has three links at most', () => {
    const parts = (last: string) => [
      ...shop({
        product: {
          capabilities: [{ name: 'All', type: 'software', parts: [last] }],
        },
      }),
      resource('c0'),
      component('c1', { dependsOn: ['resource:default/c0'] }),
      component('c2', { dependsOn: ['component:default/c1'] }),
      component('c3', { dependsOn: ['component:default/c2'] }),
    ];
    const reached = (last: string) =>
      dependentsOf('resource:default/c0', parts(last)).offerings.length > 0;

    expect(reached('component:default/c2')).toBe(true);
    expect(reached('component:default/c3')).toBe(false);
  });
});
