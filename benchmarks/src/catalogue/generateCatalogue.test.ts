import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { stitchEntities } from '@offerings/backstage-plugin-offerings-common';
import { generateCatalogue, PORTAL_MIX } from './generateCatalogue';

const SHAPE = { seed: 7, corners: 20, mix: PORTAL_MIX };

function refsOf(entities: Entity[]): string[] {
  return entities.map(entity => stringifyEntityRef(entity));
}

it('holds twenty entities a team, each by a name of its own', () => {
  const entities = generateCatalogue(SHAPE);

  expect(new Set(refsOf(entities)).size).toBe(400);
});

it('is the same for the same seed, and another one for another', () => {
  expect(generateCatalogue(SHAPE)).toEqual(generateCatalogue(SHAPE));
  expect(generateCatalogue({ ...SHAPE, seed: 8 })).not.toEqual(
    generateCatalogue(SHAPE),
  );
});

it('names nothing that is not there, and varies in how much is named', () => {
  const entities = generateCatalogue(SHAPE);
  const stitched = stitchEntities([], entities);
  const known = new Set(refsOf(entities));
  const targets = stitched.flatMap(({ relations = [] }) =>
    relations.map(({ targetRef }) => targetRef),
  );
  const fanOuts = stitched.map(({ relations = [] }) => relations.length);

  expect(targets.filter(ref => !known.has(ref))).toEqual([]);
  expect(Math.max(...fanOuts)).toBeGreaterThan(10 * Math.min(...fanOuts));
});
