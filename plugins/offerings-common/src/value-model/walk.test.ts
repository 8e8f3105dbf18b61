import type { Entity } from '@backstage/catalog-model';
import { buildValueModel } from '../buildValueModel';
import {
  changed,
  component,
  group,
  LENDING,
  modelOf,
  NOW,
  offering,
  practice,
  product,
  service,
  stitch,
  valueStream,
} from '../testing';

/** The desk of the small offering, which also delivers another product with a world of its own. */
function sharedDesk(): Entity[] {
  return [
    ...changed(offering(), LENDING.service, 'spec.products', [
      'book-lending',
      'film-lending',
    ]),
    product({ name: 'film-lending', spec: { owner: 'film-team' } }),
    valueStream({
      name: 'borrow-a-film',
      spec: {
        owner: 'film-team',
        offerings: ['product:film-lending', 'service:lending-desk'],
      },
    }),
    practice({
      name: 'film-care',
      spec: { owner: 'film-team', supports: ['product:film-lending'] },
    }),
    group('film-team'),
  ];
}

describe('the walk from a Product', () => {
  it('goes to its services, their streams, practices, parts, suppliers and teams', () => {
    const model = modelOf(offering());
    expect(model.root).toBe(LENDING.product);
    expect(model.offering).toMatchObject({
      products: [LENDING.product],
      services: [LENDING.service],
      valueStreams: [LENDING.stream],
      parts: [LENDING.part],
      suppliers: [
        {
          name: 'Book Supplier',
          ref: LENDING.supplier,
          declaredBy: LENDING.product,
        },
      ],
    });
    expect(model.offering.practices).toHaveLength(8);
    expect(new Set(model.offering.teams)).toEqual(
      new Set([LENDING.team, LENDING.board, LENDING.desk]),
    );
  });

  it('finds a stream that realizes only a service, and the practice that supports only that stream', () => {
    const model = modelOf([
      ...offering(),
      valueStream({
        name: 'renew-a-loan',
        spec: { owner: 'desk-team', offerings: ['service:lending-desk'] },
      }),
      practice({
        name: 'reminders',
        spec: {
          practice: 'reminders',
          owner: 'desk-team',
          supports: ['valuestream:renew-a-loan'],
        },
      }),
    ]);
    expect(model.offering.valueStreams).toContain(
      'valuestream:default/renew-a-loan',
    );
    expect(model.offering.practices).toContain('practice:default/reminders');
  });

  it('finds a practice that only a step names', () => {
    const model = modelOf([
      ...changed(offering(), LENDING.stream, 'spec.steps[5].practices', [
        'book-care',
      ]),
      practice({ name: 'book-care', spec: { owner: 'library-team' } }),
    ]);
    expect(model.offering.practices).toContain('practice:default/book-care');
  });

  it('never goes on to another product of one of its services, nor to the way through that one', () => {
    const model = modelOf(sharedDesk());
    expect(model.offering).toEqual(modelOf(offering()).offering);
    expect(Object.keys(model.entities).join(' ')).not.toContain('film');
  });

  it('never goes on to another offering that one of its streams realizes', () => {
    const model = modelOf([
      ...changed(offering(), LENDING.stream, 'spec.offerings', [
        'product:book-lending',
        'product:film-lending',
      ]),
      product({ name: 'film-lending', spec: { owner: 'film-team' } }),
    ]);
    expect(Object.keys(model.entities).join(' ')).not.toContain('film');
  });

  it('never goes to what else a team owns', () => {
    const model = modelOf([
      ...offering(),
      component('something-else', { owner: 'library-team' }),
    ]);
    expect(model.entities).not.toHaveProperty(
      'component:default/something-else',
    );
  });

  it('stays small where a service desk delivers 200 products', () => {
    const others = Array.from({ length: 200 }, (_, index) => `other-${index}`);
    const model = modelOf([
      ...changed(offering(), LENDING.service, 'spec.products', [
        'book-lending',
        ...others,
      ]),
      ...others.flatMap(name => [
        product({ name, spec: { owner: name } }),
        valueStream({
          name: `use-${name}`,
          spec: { offerings: [`product:${name}`, 'service:lending-desk'] },
        }),
      ]),
    ]);
    expect(Object.keys(model.entities)).toEqual(
      Object.keys(modelOf(offering()).entities),
    );
    expect(model.unresolved).toEqual([]);
  });
});

describe('the walk from a Service', () => {
  it('shows the product that it delivers, with the service in focus', () => {
    const asked = modelOf(offering(), { root: LENDING.service });
    expect(asked).toMatchObject({
      root: LENDING.product,
      focus: LENDING.service,
      alternatives: [],
    });
    expect(asked.verdict).toEqual(modelOf(offering()).verdict);
  });

  it('shows the first of several products, and names the others', () => {
    expect(modelOf(sharedDesk(), { root: LENDING.service })).toMatchObject({
      root: LENDING.product,
      focus: LENDING.service,
      alternatives: ['product:default/film-lending'],
    });
  });

  it('shows the product that is chosen', () => {
    const model = modelOf(sharedDesk(), {
      root: LENDING.service,
      within: 'product:default/film-lending',
    });
    expect(model).toMatchObject({
      root: 'product:default/film-lending',
      alternatives: [LENDING.product],
      offering: {
        products: ['product:default/film-lending'],
        services: [LENDING.service],
        valueStreams: ['valuestream:default/borrow-a-film'],
      },
    });
  });

  it('does not walk on from the products that are not shown', () => {
    const model = modelOf(sharedDesk(), { root: LENDING.service });
    expect(model.entities).toHaveProperty('product:default/film-lending');
    expect(model.entities).not.toHaveProperty('group:default/film-team');
    expect(model.offering.products).toEqual([LENDING.product]);
  });

  it('takes a service that delivers no product as an offering of its own', () => {
    const alone = changed(
      offering(),
      LENDING.service,
      'spec.products',
      undefined,
    );
    const model = modelOf(
      changed(alone, LENDING.service, 'spec.dependsOn', [LENDING.part]),
      { root: LENDING.service },
    );
    expect(model).toMatchObject({
      root: LENDING.service,
      alternatives: [],
      offering: {
        products: [],
        services: [LENDING.service],
        parts: [LENDING.part],
        valueStreams: [LENDING.stream],
      },
    });
    expect(model.focus).toBeUndefined();
  });
});

describe('what somebody else calls a Product or a Service', () => {
  const foreign = (entity: Entity): Entity => ({
    ...entity,
    apiVersion: 'shop.example/v1',
  });

  it('is no offering', () => {
    expect(() => modelOf([foreign(product({ name: 'book-lending' }))])).toThrow(
      'The root is no offering',
    );
  });

  it('is no service of ours, even where it is said to deliver the product', () => {
    const entities = stitch([
      ...offering(),
      service({ name: 'kiosk', spec: { products: ['book-lending'] } }),
    ]);
    const model = buildValueModel({
      root: LENDING.product,
      now: NOW,
      entities: entities.map(entity =>
        entity.metadata.name === 'kiosk' ? foreign(entity) : entity,
      ),
    });
    expect(model?.offering.services).toEqual([LENDING.service]);
    expect(model?.unresolved).toEqual([]);
  });

  it('leaves the service that names it standing alone', () => {
    const model = modelOf(
      [
        foreign(product({ name: 'shop' })),
        service({ name: 'desk', spec: { products: ['shop'] } }),
      ],
      { root: 'service:default/desk' },
    );
    expect(model).toMatchObject({
      root: 'service:default/desk',
      alternatives: [],
      offering: { products: [] },
    });
  });
});

describe('refs', () => {
  it('may name a kind and a namespace in any case', () => {
    const model = modelOf(
      changed(
        changed(
          offering(),
          LENDING.product,
          'spec.owner',
          'Group:Library-Team',
        ),
        LENDING.product,
        'spec.capabilities[0].parts',
        ['Component:Default/Lending-App'],
      ),
      { root: 'Product:Default/Book-Lending' },
    );
    expect(model.root).toBe(LENDING.product);
    expect(model.offering.parts).toEqual([LENDING.part]);
    expect(model.ownership.owners[0].owner).toBe(LENDING.team);
    expect(model.unresolved).toEqual([]);
  });

  it('are meant in the namespace of the entity that names them', () => {
    const model = modelOf(
      [
        product({ name: 'loans', namespace: 'branch' }),
        service({
          name: 'desk',
          namespace: 'branch',
          spec: { products: ['loans'], owner: 'group:default/team-a' },
        }),
        valueStream({
          name: 'borrow',
          namespace: 'branch',
          spec: {
            offerings: ['product:branch/loans'],
            owner: 'group:default/team-a',
          },
        }),
        group('team-a'),
      ],
      { root: 'product:branch/loans' },
    );
    expect(model.offering).toMatchObject({
      services: ['service:branch/desk'],
      valueStreams: ['valuestream:branch/borrow'],
    });
    expect(model.unresolved).toEqual([
      { ref: 'group:branch/team-a', namedBy: ['product:branch/loans'] },
    ]);
  });
});
