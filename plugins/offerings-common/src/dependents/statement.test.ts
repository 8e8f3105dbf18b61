import type { Entity } from '@backstage/catalog-model';
import type { ServiceSpec } from '../kinds';
import {
  component,
  group,
  product,
  service,
  stitch,
  valueStream,
} from '../testing';
import { buildDependents } from './buildDependents';
import { dependentsOf, shop, step } from './__testUtils__/shop';

const TILL = 'component:default/till';
const USING = shop({
  steps: [
    step('pay', { uses: [TILL], stakeholder: 'Customers' }),
    step('refund', { uses: [TILL] }),
  ],
});

function say(
  entity: string,
  descriptors: readonly Entity[],
  options?: { hidden: string[] },
): string {
  return dependentsOf(entity, descriptors, options).statement;
}

describe('the sentence', () => {
  it('says what is at risk, and whom to call', () => {
    expect(say(TILL, [...USING, component('till')])).toBe(
      'If this is down: 2 steps, 1 outcome of 1 offering; call the Desk.',
    );
  });

  it('says what a team is needed for', () => {
    const steps = [step('pack', { performers: ['packers'] })];

    expect(
      say('group:default/packers', [...shop({ steps }), group('packers')]),
    ).toBe(
      'Without this team: 1 step, 1 outcome of 1 offering; call the Desk.',
    );
  });

  it('calls whoever takes over, where the team itself is the one to call', () => {
    const steps = [step('answer', { performers: ['desk-team'] })];

    expect(say('group:default/desk-team', shop({ steps }))).toContain(
      '; call the shop-team.',
    );
  });

  it('calls nobody, where nobody takes over from that team', () => {
    const entities = shop({
      steps: [step('answer', { performers: ['desk-team'] })],
      desk: { support: { channels: [{ type: 'phone', target: '100' }] } },
    });

    expect(say('group:default/desk-team', entities)).toMatch(/1 offering\.$/);
  });

  it('says so where no service can be called', () => {
    const steps = [step('pay', { uses: [TILL] })];

    expect(
      say(TILL, [
        ...shop({ steps, desk: { support: undefined } }),
        component('till'),
      ]),
    ).toContain('; no service says whom to call.');
  });

  it('says so where nothing rests on it', () => {
    expect(say(TILL, [component('till')])).toBe(
      'No offering rests on this, as far as you can see.',
    );
  });

  it('names the team by its ref where the reader may not see it', () => {
    expect(
      say(TILL, [...USING, component('till')], {
        hidden: ['group:default/desk-team'],
      }),
    ).toContain('call the Desk team.');
  });

  it('counts a step once that two offerings share', () => {
    const found = dependentsOf(TILL, [
      component('till'),
      product({ name: 'films' }),
      product({ name: 'books' }),
      valueStream({
        name: 'sell',
        spec: {
          offerings: ['product:default/films', 'product:default/books'],
          steps: [step('pay', { uses: [TILL] })],
        },
      }),
    ]);

    expect(found.offerings).toHaveLength(2);
    expect(found.statement).toContain('1 step of 2 offerings');
  });
});

describe('whom to call', () => {
  const helper = (name: string, spec: Partial<ServiceSpec>) =>
    service({
      name,
      spec: {
        owner: name,
        products: ['shop'],
        support: {
          channels: [{ type: 'email', target: `mailto:${name}@shop.example` }],
        },
        ...spec,
      },
    });
  const callOf = (descriptors: Entity[]) =>
    dependentsOf(TILL, [
      ...descriptors,
      component('till'),
    ]).offerings[0].call.map(({ service: ref }) => ref);

  it('is first the service that rests on the entity itself', () => {
    expect(callOf([...USING, helper('zeal', { dependsOn: [TILL] })])).toEqual([
      'service:default/zeal',
      'service:default/help-desk',
    ]);
  });

  it('is then the service whose owner helps in the stream at risk', () => {
    const steps = [
      step('pay', { uses: [TILL] }),
      step('help', { stage: 'support', performers: ['zeal'] }),
    ];

    expect(
      callOf([...shop({ steps }), helper('zeal', {}), group('zeal')]),
    ).toEqual(['service:default/zeal', 'service:default/help-desk']);
  });

  it('comes with channels, of which only safe ones are links, with hours and who takes over', () => {
    const [{ call }] = dependentsOf(TILL, [
      ...shop({
        steps: [step('pay', { uses: [TILL] })],
        desk: {
          support: {
            channels: [
              { type: 'chat', target: 'https://chat.shop.example' },
              { type: 'page', target: 'data:text/html,x' },
            ],
            hours: '8–18',
            escalation: 'shop-team',
          },
        },
      }),
      component('till'),
    ]).offerings;

    expect(call).toEqual([
      {
        service: 'service:default/help-desk',
        channels: [
          {
            type: 'chat',
            target: 'https://chat.shop.example',
            url: 'https://chat.shop.example',
          },
          { type: 'page', target: 'data:text/html,x', url: undefined },
        ],
        hours: '8–18',
        escalation: 'group:default/shop-team',
      },
    ]);
  });

  it('is nobody of whom a service says only the hours', () => {
    const steps = [step('pay', { uses: [TILL] })];

    expect(
      callOf(shop({ steps, desk: { support: { hours: 'always' } } })),
    ).toEqual([]);
  });
});

describe('buildDependents', () => {
  it('is undefined for an entity that is not there', () => {
    expect(buildDependents({ entity: TILL, entities: [] })).toBeUndefined();
  });

  it('takes a ref in any case, and entities in any order', () => {
    const entities = stitch([...USING, component('till')]);
    const asked = buildDependents({ entity: TILL, entities });

    expect(
      buildDependents({
        entity: 'Component:Default/Till',
        entities: entities.toReversed(),
      }),
    ).toEqual(asked);
  });

  it('knows every entity that it names and the reader may see', () => {
    expect(
      Object.keys(dependentsOf(TILL, [...USING, component('till')]).entities),
    ).toEqual([
      TILL,
      'group:default/desk-team',
      'group:default/shop-team',
      'product:default/shop',
      'service:default/help-desk',
      'valuestream:default/buy',
    ]);
  });
});
