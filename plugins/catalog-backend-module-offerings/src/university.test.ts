import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  isInOfferingsGroup,
  OFFERINGS_KINDS,
  RELATION_PAIRS,
  relationsOf,
} from '@offerings/backstage-plugin-offerings-common';
import { parseAllDocuments } from 'yaml';
import { startCatalog, type TestCatalog } from './__testUtils__/catalog';
import { eventually } from './__testUtils__/eventually';

const FOLDER = resolve(__dirname, '../../../examples/university');

function descriptorsOnDisk(): Entity[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .map(file => readFileSync(join(FOLDER, file), 'utf8'))
    .flatMap(yaml => parseAllDocuments(yaml).map(document => document.toJS()))
    .filter(entity => entity && entity.kind !== 'Location');
}

const OPPOSITES = new Map<string, string>(
  Object.values(RELATION_PAIRS).flatMap(({ forward, reverse }) => [
    [forward, reverse] as const,
    [reverse, forward] as const,
  ]),
);

/** Relations as `source type target`. */
type Relations = ReadonlySet<string>;

function relationsIn(entities: Entity[]): Relations {
  return new Set(
    entities.flatMap(entity =>
      (entity.relations ?? []).map(
        ({ type, targetRef }) =>
          `${stringifyEntityRef(entity)} ${type} ${targetRef}`,
      ),
    ),
  );
}

/** The relations that our descriptors stand for, as far as there is an entity to show them. */
function promisedBy(entities: Entity[]): string[] {
  const known = new Set(entities.map(entity => stringifyEntityRef(entity)));
  return entities
    .filter(isInOfferingsGroup)
    .flatMap(entity => relationsOf(entity))
    .filter(({ source }) => known.has(source))
    .map(({ source, type, target }) => `${source} ${type} ${target}`);
}

/** Those of an entity of ours whose opposite is missing, although there is an entity that could show it. */
function oneSided(entities: Entity[]): string[] {
  const relations = relationsIn(entities);
  const known = new Set(entities.map(entity => stringifyEntityRef(entity)));
  const ours = new Set(
    entities
      .filter(isInOfferingsGroup)
      .map(entity => stringifyEntityRef(entity)),
  );
  return [...relations].filter(relation => {
    const [source, type, target] = relation.split(' ');
    return (
      (ours.has(source) || ours.has(target)) &&
      known.has(target) &&
      !relations.has(`${target} ${OPPOSITES.get(type)} ${source}`)
    );
  });
}

/** All entities, once there are that many and their relations are there too. */
async function completeAnswer(
  catalog: TestCatalog,
  count: number,
): Promise<Entity[]> {
  const entities = await catalog.entities();
  expect(entities).toHaveLength(count);
  const relations = relationsIn(entities);
  const missing = promisedBy(entities).filter(
    relation => !relations.has(relation),
  );
  expect(missing).toEqual([]);
  return entities;
}

describe('the example university, in the real catalog', () => {
  const onDisk = descriptorsOnDisk();
  let catalog: TestCatalog;
  let entities: Entity[] = [];

  beforeAll(async () => {
    catalog = await startCatalog({
      files: {},
      locations: [join(FOLDER, 'catalog-info.yaml')],
    });
    entities = await eventually(() => completeAnswer(catalog, onDisk.length));
  });

  afterAll(() => catalog.stop());

  it('is served to the last entity', () => {
    const refs = (some: Entity[]) =>
      some.map(entity => stringifyEntityRef(entity)).sort();
    expect(refs(entities)).toEqual(refs(onDisk));
  });

  it('has all four kinds', () => {
    const kinds = entities.filter(isInOfferingsGroup).map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual([...OFFERINGS_KINDS].sort());
  });

  it('has no processing error', () => {
    expect(entities.filter(entity => 'status' in entity)).toEqual([]);
  });

  it('has every relation in both directions', () => {
    expect(oneSided(entities)).toEqual([]);
  });
});
