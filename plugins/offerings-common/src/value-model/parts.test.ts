import type { Entity } from '@backstage/catalog-model';
import { changed, component, LENDING, modelOf, offering } from '../testing';

function catalogEntity(kind: string, name: string, spec: object): Entity {
  return { ...component(name), kind, spec: { ...spec } };
}

/** What the step that uses something finds undeclared, with other parts declared and other entities in the catalog. */
function hiddenWhereUsed(
  used: string,
  parts: string[],
  ...others: Entity[]
): string[] {
  const entities = changed(
    changed(offering(), LENDING.stream, 'spec.steps[4].uses', [used]),
    LENDING.product,
    'spec.capabilities[0].parts',
    parts,
  );
  return modelOf([...entities, ...others]).flows[0].steps[4].hidden;
}

const SHELF_API = 'api:default/shelf-api';

describe('what an offering declares that it rests on', () => {
  it('are the parts of its capabilities', () => {
    expect(hiddenWhereUsed(LENDING.part, [LENDING.part])).toEqual([]);
    expect(hiddenWhereUsed('resource:shelf', [LENDING.part])).toEqual([
      'resource:default/shelf',
    ]);
  });

  it('are the members of a system that is a part', () => {
    expect(
      hiddenWhereUsed(
        'component:robot',
        ['system:shelves'],
        catalogEntity('System', 'shelves', { owner: 'library-team' }),
        component('robot', { owner: 'library-team', system: 'shelves' }),
      ),
    ).toEqual([]);
  });

  it('are the APIs that a part provides, or a member of a system that is one', () => {
    const api = catalogEntity('API', 'shelf-api', { owner: 'library-team' });
    expect(
      hiddenWhereUsed(
        SHELF_API,
        ['component:robot'],
        component('robot', { providesApis: ['shelf-api'] }),
        api,
      ),
    ).toEqual([]);
    expect(
      hiddenWhereUsed(
        SHELF_API,
        ['system:shelves'],
        catalogEntity('System', 'shelves', { owner: 'library-team' }),
        component('robot', { system: 'shelves', providesApis: ['shelf-api'] }),
        api,
      ),
    ).toEqual([]);
  });

  it('are not the APIs that a part only consumes', () => {
    expect(
      hiddenWhereUsed(
        SHELF_API,
        ['component:robot'],
        component('robot', { consumesApis: ['shelf-api'] }),
      ),
    ).toEqual([SHELF_API]);
  });

  it('are what one of its services depends on', () => {
    const entities = changed(
      changed(offering(), LENDING.stream, 'spec.steps[4].uses', [
        'resource:shelf',
      ]),
      LENDING.service,
      'spec.dependsOn',
      ['resource:shelf'],
    );
    expect(modelOf(entities).flows[0].steps[4].hidden).toEqual([]);
  });

  it('are its own services', () => {
    expect(hiddenWhereUsed('service:lending-desk', [LENDING.part])).toEqual([]);
  });
});

describe('the parts in the model', () => {
  it('are each named once, in the order of the descriptor', () => {
    const entities = changed(offering(), LENDING.product, 'spec.capabilities', [
      { name: 'a', type: 'software', parts: ['component:b', 'component:a'] },
      { name: 'b', type: 'software', parts: ['component:default/b'] },
    ]);
    expect(modelOf(entities).offering.parts).toEqual([
      'component:default/b',
      'component:default/a',
    ]);
  });
});
