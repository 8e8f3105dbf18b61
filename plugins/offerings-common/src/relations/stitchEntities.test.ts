import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  component,
  group,
  practice,
  product,
  service,
  stitch,
  university,
  user,
  valueStream,
  withoutRelations,
} from '../testing';
import { refsToStitch, stitchEntities } from './stitchEntities';

function relations(entities: Entity[], ref: string): string[] {
  const found = entities.find(entity => stringifyEntityRef(entity) === ref);
  return (found?.relations ?? []).map(
    ({ type, targetRef }) => `${type} ${targetRef}`,
  );
}

/** The order of relations means nothing. */
function byRelation(entity: Entity): Entity {
  const key = ({ type, targetRef }: { type: string; targetRef: string }) =>
    `${type} ${targetRef}`;
  const sorted = [...(entity.relations ?? [])].sort((a, b) =>
    key(a).localeCompare(key(b)),
  );
  return { ...entity, relations: sorted };
}

const PRODUCT = 'product:default/product';
const SERVICE = 'service:default/service';
const STREAM = 'valuestream:default/valuestream';

const delivering = service({ spec: { products: ['product'] } });

describe('stitchEntities', () => {
  it('gives entities of files the relations that they stand for, both ways', () => {
    const stitched = stitchEntities([], [product(), delivering]);

    expect(relations(stitched, PRODUCT)).toEqual([
      'ownedBy group:default/team-a',
      `deliveredBy ${SERVICE}`,
    ]);
    expect(relations(stitched, SERVICE)).toEqual([
      'ownedBy group:default/team-a',
      `delivers ${PRODUCT}`,
    ]);
  });

  it('adds them to those of the catalog, whose other entities stay as they are', () => {
    const fromCatalog = stitch([product(), group('team-a'), component('app')]);
    const [stitchedProduct, team, app] = stitchEntities(fromCatalog, [
      delivering,
    ]);

    expect(relations([stitchedProduct], PRODUCT)).toEqual([
      'ownedBy group:default/team-a',
      `deliveredBy ${SERVICE}`,
    ]);
    expect(relations([team], 'group:default/team-a')).toContain(
      `ownerOf ${SERVICE}`,
    );
    expect(app).toBe(fromCatalog[2]);
  });

  it('keeps what others in the catalog say of an entity that a file replaces', () => {
    const fromCatalog = stitch([product(), delivering]);
    const stitched = stitchEntities(fromCatalog, [
      product({ spec: { owner: 'team-b' } }),
    ]);

    expect(relations(stitched, PRODUCT)).toEqual([
      `deliveredBy ${SERVICE}`,
      'ownedBy group:default/team-b',
    ]);
  });

  it('takes away, both ways, what a file says no more', () => {
    const fromCatalog = stitch([product(), delivering]);
    const stitched = stitchEntities(fromCatalog, [
      service({ spec: { products: ['other'] } }),
    ]);

    expect(relations(stitched, PRODUCT)).toEqual([
      'ownedBy group:default/team-a',
    ]);
    expect(relations(stitched, SERVICE)).toEqual([
      'ownedBy group:default/team-a',
      'delivers product:default/other',
    ]);
  });

  describe('a relation that both ends state', () => {
    const step = { id: 'a', title: 'A', stage: 'support' as const };
    const worked = valueStream({
      spec: { steps: [{ ...step, practices: ['practice'] }] },
    });
    const unworked = valueStream({ spec: { steps: [step] } });
    const supporting = practice({ spec: { supports: [STREAM] } });

    it('stays where the catalog has the one end', () => {
      const fromCatalog = stitch([worked, supporting]);

      expect(
        relations(stitchEntities(fromCatalog, [unworked]), STREAM),
      ).toContain('supportedBy practice:default/practice');
    });

    it('stays where the files have both', () => {
      const fromCatalog = stitch([worked, supporting]);
      const stitched = stitchEntities(fromCatalog, [unworked, supporting]);

      expect(relations(stitched, STREAM)).toContain(
        'supportedBy practice:default/practice',
      );
    });

    it('is asked of the end that is still unread', () => {
      const [stitchedStream] = stitch([worked, supporting]);

      expect(refsToStitch([stitchedStream], [unworked])).toEqual([
        'practice:default/practice',
      ]);
      expect(refsToStitch([stitchedStream], [worked])).toEqual([]);
    });
  });

  it("knows Backstage's own kinds", () => {
    const app = component('app', {
      system: 'campus',
      dependsOn: ['resource:db'],
      providesApis: ['grades'],
    });
    const stitched = stitchEntities(stitch([group('team-a'), user('alex')]), [
      app,
      { ...user('alex'), spec: { memberOf: ['team-a'] } },
    ]);

    expect(relations(stitched, 'component:default/app')).toEqual(
      expect.arrayContaining([
        'partOf system:default/campus',
        'dependsOn resource:default/db',
        'providesApi api:default/grades',
      ]),
    );
    expect(relations(stitched, 'group:default/team-a')).toContain(
      'hasMember user:default/alex',
    );
  });

  it('leaves an entity of a kind that it does not know the relations of the catalog', () => {
    const foreign: Entity = {
      apiVersion: 'example.com/v1',
      kind: 'Shop',
      metadata: { name: 'shop' },
      relations: [{ type: 'sells', targetRef: 'thing:default/thing' }],
    };
    const [inFile] = withoutRelations([foreign]);

    expect(
      relations(stitchEntities([foreign], [inFile]), 'shop:default/shop'),
    ).toEqual(['sells thing:default/thing']);
  });

  it('believes no relations that are written in a file', () => {
    const [stitched] = stitchEntities(
      [],
      [
        {
          ...product(),
          relations: [{ type: 'deliveredBy', targetRef: SERVICE }],
        },
      ],
    );

    expect(relations([stitched], PRODUCT)).toEqual([
      'ownedBy group:default/team-a',
    ]);
  });

  it('changes no relation where the files are what the catalog has', () => {
    const fromCatalog = university();

    expect(stitchEntities(fromCatalog, withoutRelations(fromCatalog))).toEqual(
      fromCatalog,
    );
    for (const entity of fromCatalog) {
      expect(
        stitchEntities(fromCatalog, withoutRelations([entity])).map(byRelation),
      ).toEqual(fromCatalog.map(byRelation));
    }
  });

  it('changes nothing that it is given', () => {
    const fromCatalog = stitch([product(), delivering]);
    const before = JSON.stringify(fromCatalog);
    stitchEntities(fromCatalog, [service({ spec: { products: [] } })]);

    expect(JSON.stringify(fromCatalog)).toBe(before);
  });
});
