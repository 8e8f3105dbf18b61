import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { buildValueModel } from '../buildValueModel';
import {
  changed,
  component,
  ENROLLMENT_PLATFORM,
  group,
  LENDING,
  NOW,
  offering,
  service,
  stitch,
  university,
  user,
  valueStream,
} from '../testing';
import { refsToRead, type OfferingRequest } from './walk';

/** Reads an offering as the backend does: asks what to read next, reads it, and asks again. */
function readOffering(request: OfferingRequest, catalog: readonly Entity[]) {
  const byRef = new Map(
    catalog.map(entity => [stringifyEntityRef(entity), entity]),
  );
  const known = new Map<string, Entity | undefined>();
  const reads: string[][] = [];
  for (;;) {
    const refs = refsToRead(request, known);
    if (refs.length === 0) return { reads, known };
    reads.push(refs);
    for (const ref of refs) known.set(ref, byRef.get(ref));
  }
}

function numbered<T>(count: number, make: (name: string) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(`n${index}`));
}

/** The small offering with so many more services, each with a stream that people and components perform. */
function grown(count: number): Entity[] {
  return stitch([
    ...offering(),
    ...numbered(count, name => [
      service({
        name: `${name}-service`,
        spec: { owner: `${name}-team`, products: ['book-lending'] },
      }),
      valueStream({
        name: `${name}-stream`,
        spec: {
          owner: `${name}-team`,
          offerings: [`service:${name}-service`],
          steps: [
            {
              id: 'act',
              title: 'Act',
              stage: 'deliver',
              performers: [`user:${name}-user`, `component:${name}-robot`],
              uses: [`component:${name}-robot`],
            },
          ],
        },
      }),
      user(`${name}-user`, [`${name}-crew`]),
      component(`${name}-robot`, { owner: `${name}-makers` }),
      ...['team', 'crew', 'makers'].map(team => group(`${name}-${team}`)),
    ]).flat(),
  ]);
}

describe('refsToRead', () => {
  it('asks for the root first', () => {
    expect(refsToRead({ root: LENDING.product }, new Map())).toEqual([
      LENDING.product,
    ]);
  });

  it('asks for everything that is named next, all at once and each ref once', () => {
    const { reads } = readOffering({ root: LENDING.product }, grown(0));
    expect(reads[1]).toEqual(
      expect.arrayContaining([
        LENDING.service,
        LENDING.stream,
        LENDING.part,
        LENDING.board,
      ]),
    );
    const all = reads.flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['a Product', 1, LENDING.product],
    ['a Product', 40, LENDING.product],
    ['a Service', 1, LENDING.service],
    ['a Service', 40, LENDING.service],
  ])(
    'needs five rounds at most from %s with %i more services',
    (_, count, root) => {
      const { reads, known } = readOffering({ root }, grown(count));
      expect(reads.length).toBeLessThanOrEqual(5);
      expect(known.size).toBeGreaterThan(count * 4);
    },
  );

  it('reads from 300 related entities in the rounds that it takes for 10', () => {
    const [few, many] = [1, 50].map(
      count => readOffering({ root: LENDING.product }, grown(count)).reads,
    );
    expect(few.flat().length).toBeGreaterThan(10);
    expect(many.flat().length).toBeGreaterThan(300);
    expect(many).toHaveLength(few.length);
  });

  it.each([ENROLLMENT_PLATFORM, 'service:default/issue-recovery'])(
    'reads all that the model of %s names, so that nothing seems unresolved',
    root => {
      const catalog = university();
      const { known } = readOffering({ root }, catalog);
      const read = [...known.values()].filter(entity => entity !== undefined);
      const model = buildValueModel({ root, entities: read, now: NOW });
      expect(model?.unresolved).toEqual([]);
      expect(model).toEqual(
        buildValueModel({ root, entities: catalog, now: NOW }),
      );
    },
  );

  it('takes a team that a sixth round would bring for neither read nor unresolved', () => {
    const catalog = grown(1);
    const root = LENDING.service;
    const { known } = readOffering({ root }, catalog);
    expect(known.has('user:default/n0-user')).toBe(true);
    expect(known.has('group:default/n0-crew')).toBe(false);
    const model = buildValueModel({ root, entities: catalog, now: NOW });
    expect(model?.unresolved).toEqual([]);
    expect(model?.entities).not.toHaveProperty('group:default/n0-crew');
  });

  it('asks for every product of a service at once, to know which can be shown', () => {
    const catalog = stitch(
      changed(offering(), LENDING.service, 'spec.products', [
        'book-lending',
        ...numbered(200, name => name),
      ]),
    );
    const { reads } = readOffering({ root: LENDING.service }, catalog);
    expect(reads[1]).toEqual(
      expect.arrayContaining([LENDING.product, 'product:default/n199']),
    );
    expect(reads.length).toBeLessThanOrEqual(5);
  });

  it('asks in lower case, however the root is written', () => {
    const written = { root: 'Product:Default/Book-Lending' };
    expect(refsToRead(written, new Map())).toEqual([LENDING.product]);
    expect(readOffering(written, grown(1)).reads).toEqual(
      readOffering({ root: LENDING.product }, grown(1)).reads,
    );
  });

  it('asks for nothing more where the root is not there, or is no offering', () => {
    expect(readOffering({ root: 'product:default/x' }, []).reads).toHaveLength(
      1,
    );
    const [team] = [group('a-team')];
    expect(
      readOffering({ root: 'group:default/a-team' }, [team]).reads,
    ).toEqual([['group:default/a-team']]);
  });
});
