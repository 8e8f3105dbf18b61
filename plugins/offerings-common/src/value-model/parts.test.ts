import type { Entity } from '@backstage/catalog-model';
import {
  changed,
  component,
  criterionOf,
  LENDING,
  modelOf,
  offering,
  valueStream,
} from '../testing';

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

/** The hidden dependencies of the flow, with parts declared, a step that uses something and other entities. */
function foundWith(
  options: { parts: string[]; uses: string[] },
  ...others: Entity[]
) {
  const entities = changed(
    changed(
      offering(),
      LENDING.product,
      'spec.capabilities[0].parts',
      options.parts,
    ),
    LENDING.stream,
    'spec.steps[4].uses',
    options.uses,
  );
  const model = modelOf([...entities, ...others]);
  return {
    model,
    found: model.flows.map(({ findings }) =>
      findings
        .filter(({ kind }) => kind === 'hidden-dependency')
        .map(({ statement, steps, refs }) => ({ statement, steps, refs })),
    ),
  };
}

describe('what parts need and nobody declares', () => {
  const robot = (spec: object) =>
    component('robot', { owner: 'library-team', ...spec });

  it.each(['dependsOn', 'consumesApis'])(
    'is found by the %s of a part, on the steps that use it',
    field => {
      const { found, model } = foundWith(
        { parts: ['component:robot'], uses: ['component:robot'] },
        robot({ [field]: ['api:default/shelf-api'] }),
        {
          ...catalogEntity('API', 'shelf-api', {}),
          metadata: { name: 'shelf-api', title: 'The Shelves' },
        },
      );
      expect(found).toEqual([
        [
          {
            statement:
              '“Open” relies through “robot” on “The Shelves”, which the offering declares nowhere.',
            steps: ['open'],
            refs: [SHELF_API, 'component:default/robot'],
          },
        ],
      ]);
      expect(model.entities[SHELF_API].title).toBe('The Shelves');
      expect(model.unresolved).toEqual([]);
    },
  );

  it('is found behind the API that a step uses', () => {
    const { found } = foundWith(
      { parts: ['component:robot'], uses: [SHELF_API] },
      robot({ providesApis: ['shelf-api'], dependsOn: ['resource:rails'] }),
    );
    expect(found).toEqual([
      [
        expect.objectContaining({
          steps: ['open'],
          refs: ['resource:default/rails', 'component:default/robot'],
        }),
      ],
    ]);
  });

  it('is found behind the members of a system that is a part', () => {
    const { found, model } = foundWith(
      { parts: ['system:shelves'], uses: ['system:shelves'] },
      catalogEntity('System', 'shelves', {}),
      robot({ system: 'shelves', dependsOn: ['resource:rails'] }),
    );
    expect(found).toEqual([
      [
        expect.objectContaining({
          steps: ['open'],
          refs: ['resource:default/rails', 'component:default/robot'],
        }),
      ],
    ]);
    expect(criterionOf(model, 'no-hidden-dependency').evidence[0].text).toBe(
      'shelves needs Rails, which the offering does not declare',
    );
  });

  it('says so when the reader may not see what is needed', () => {
    const { model } = foundWith(
      { parts: ['component:robot'], uses: [] },
      robot({ dependsOn: ['resource:rails'] }),
    );
    expect(model.unresolved).toEqual([
      {
        ref: 'resource:default/rails',
        namedBy: ['component:default/robot'],
      },
    ]);
  });

  it('shows in the streams that use the part; in all of them where none does', () => {
    const other = valueStream({
      name: 'return-a-book',
      spec: { owner: 'library-team', offerings: ['product:book-lending'] },
    });
    const needing = robot({ dependsOn: ['resource:rails'] });
    const parts = ['component:robot'];
    const counts = (uses: string[]) =>
      foundWith({ parts, uses }, needing, other).found.map(
        ({ length }) => length,
      );
    expect(counts(['component:robot'])).toEqual([1, 0]);
    expect(counts([])).toEqual([1, 1]);
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
