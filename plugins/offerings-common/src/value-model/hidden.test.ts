import type { Entity } from '@backstage/catalog-model';
import {
  changed,
  group,
  LENDING,
  modelOf,
  offering,
  practice,
  service,
  valueStream,
} from '../testing';

/** The small offering, and a second service that alone leads to a stream, a practice and a team. */
function withKiosk(): Entity[] {
  return [
    ...offering(),
    service({
      name: 'kiosk',
      spec: { products: ['book-lending'], owner: 'kiosk-team' },
    }),
    valueStream({
      name: 'use-the-kiosk',
      spec: {
        owner: 'kiosk-team',
        offerings: ['service:kiosk'],
        steps: [
          {
            id: 'scan',
            title: 'Scan',
            stage: 'deliver',
            practices: ['kiosk-care'],
          },
        ],
      },
    }),
    practice({ name: 'kiosk-care', spec: { owner: 'kiosk-team' } }),
    group('kiosk-team'),
  ];
}

describe('an entity that the reader may not see', () => {
  it('ends the walk: what can be reached only through it is not in the model', () => {
    const hidden = ['service:default/kiosk'];
    const model = modelOf(withKiosk(), { hidden });
    expect(model.unresolved).toEqual([
      { ref: 'service:default/kiosk', namedBy: [LENDING.product] },
    ]);
    expect(model.offering).toEqual(modelOf(offering()).offering);
    expect(JSON.stringify(model)).not.toMatch(/kiosk-team|kiosk-care|Scan/);
  });

  it('hides the steps of a stream, with all that they name', () => {
    const model = modelOf(withKiosk(), {
      hidden: ['valuestream:default/use-the-kiosk'],
    });
    expect(model.flows.map(({ valueStream: ref }) => ref)).toEqual([
      LENDING.stream,
    ]);
    expect(JSON.stringify(model)).not.toMatch(/kiosk-care|Scan/);
  });

  it('stays reachable along another way', () => {
    const entities = changed(
      withKiosk(),
      LENDING.stream,
      'spec.steps[5].practices',
      ['kiosk-care'],
    );
    const model = modelOf(entities, { hidden: ['service:default/kiosk'] });
    expect(model.offering.practices).toContain('practice:default/kiosk-care');
  });

  it('leaves no model where it is the root', () => {
    expect(() => modelOf(offering(), { hidden: [LENDING.product] })).toThrow(
      'The root is no offering',
    );
  });

  it('leaves a service standing alone where it is the only product delivered', () => {
    const model = modelOf(offering(), {
      root: LENDING.service,
      hidden: [LENDING.product],
    });
    expect(model.root).toBe(LENDING.service);
    expect(model.unresolved).toContainEqual({
      ref: LENDING.product,
      namedBy: [LENDING.service],
    });
  });

  it('is passed over where a service delivers other products too', () => {
    const model = modelOf(
      [
        ...changed(offering(), LENDING.service, 'spec.products', [
          'secret',
          'book-lending',
        ]),
      ],
      { root: LENDING.service },
    );
    expect(model).toMatchObject({ root: LENDING.product, alternatives: [] });
  });
});

describe('unresolved refs', () => {
  it('name everyone who names them', () => {
    const model = modelOf(offering(), { hidden: [LENDING.team] });
    expect(model.unresolved).toEqual([
      {
        ref: LENDING.team,
        namedBy: [
          LENDING.part,
          LENDING.product,
          LENDING.service,
          LENDING.stream,
        ],
      },
    ]);
    expect(model.entities).not.toHaveProperty(LENDING.team);
  });

  it('tell no difference between what is missing and what is not visible', () => {
    const named = changed(offering(), LENDING.product, 'spec.owner', 'nobody');
    const missing = modelOf(named);
    const hidden = modelOf([...named, group('nobody')], {
      hidden: ['group:default/nobody'],
    });
    expect(hidden).toEqual(missing);
  });

  it('leave out placeholders, which name nobody', () => {
    const model = modelOf(
      changed(offering(), LENDING.product, 'spec.owner', 'TODO'),
    );
    expect(model.unresolved).toEqual([]);
  });
});
