import type { Entity } from '@backstage/catalog-model';
import { product, service, valueStream, withField } from '../../testing';
import { readSpec } from './specs';

const productWith = (path: string, value: unknown) =>
  readSpec('Product', withField<Entity>(product(), path, value));

describe('what is read of a descriptor', () => {
  it('is what its schema says', () => {
    expect(productWith('spec.need', 'A book')).toEqual({
      type: 'platform',
      lifecycle: 'production',
      owner: 'group:default/team-a',
      need: 'A book',
    });
  });

  it.each([
    ['spec.need', 7],
    ['spec.need', ['A book']],
    ['spec.need', null],
    ['spec.outcomes', { name: 'a', statement: 'b' }],
    ['spec.governance', 'none'],
    ['spec.unknown', 'field'],
  ])('leaves out %s where it is %j', (path, value) => {
    expect(productWith(path, value)).not.toHaveProperty(path.slice(5));
  });

  it.each(['TODO', 'TBD', '…', 'N/A', '<the need>', ''])(
    'leaves out the placeholder %j',
    placeholder => {
      expect(productWith('spec.need', placeholder)).not.toHaveProperty('need');
    },
  );

  it('leaves out a word that is none of the known ones', () => {
    expect(
      productWith('spec.governance', {
        acceptableRisk: 'huge',
        investment: 'invest',
      }).governance,
    ).toEqual({ investment: 'invest' });
  });

  it('leaves out a number that is out of range, or is none', () => {
    const steps = [-1, 0, 100, 140, Number.NaN, '50'].map((share, index) => ({
      id: `s${index}`,
      title: 'Step',
      stage: 'deliver',
      percentCompleteAndAccurate: share,
    }));
    const { steps: read = [] } = readSpec(
      'ValueStream',
      withField<Entity>(valueStream(), 'spec.steps', steps),
    );
    expect(read.map(step => step.percentCompleteAndAccurate)).toEqual([
      undefined,
      0,
      100,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leaves out a list item without one of its required fields, and keeps its neighbours', () => {
    expect(
      productWith('spec.outcomes', [
        { name: 'a' },
        { name: 'b', statement: 'B.' },
        { name: 'c', statement: 'TODO' },
        'd',
      ]).outcomes,
    ).toEqual([{ name: 'b', statement: 'B.' }]);
  });

  it('keeps an empty list, which says something', () => {
    expect(productWith('spec.suppliers', []).suppliers).toEqual([]);
  });

  it('takes no inherited field for one of its own', () => {
    const entity = product();
    entity.spec = Object.create({ need: 'inherited' });
    expect(readSpec('Product', entity)).toEqual({});
  });

  it.each([undefined, null, 'text', 7, [], ['owner']])(
    'is nothing where the spec is %j',
    spec => {
      expect(readSpec('Product', { ...product(), spec } as Entity)).toEqual({});
    },
  );
});

describe('the refs that are read', () => {
  it('are full and in lower case, in the namespace of the entity', () => {
    const { products } = readSpec(
      'Service',
      service({
        namespace: 'branch',
        spec: {
          products: ['Loans', 'default/loans', 'product:Default/Films'],
        },
      }),
    );
    expect(products).toEqual([
      'product:branch/loans',
      'product:default/loans',
      'product:default/films',
    ]);
  });

  it('leave out what does not parse and what may not stand there', () => {
    expect(
      productWith('spec.capabilities', [
        {
          name: 'App',
          type: 'software',
          parts: ['app', 'component:', 'component:a b', 'component:app'],
        },
      ]).capabilities?.[0].parts,
    ).toEqual(['component:default/app']);
    expect(productWith('spec.owner', 'component:app')).not.toHaveProperty(
      'owner',
    );
    expect(
      productWith('spec.owner', 'group:default/<team>'),
    ).not.toHaveProperty('owner');
  });

  it('may be plain names where a name may stand', () => {
    const { steps } = readSpec(
      'ValueStream',
      valueStream({
        spec: {
          steps: [
            {
              id: 'a',
              title: 'A',
              stage: 'deliver',
              suppliers: ['Book Supplier', 'group:Books', 'user:alex'],
            },
          ],
        },
      }),
    );
    expect(steps?.[0].suppliers).toEqual([
      'Book Supplier',
      'group:default/books',
    ]);
  });
});
