import {
  refsToRead,
  validateDescriptor,
} from '@offerings/backstage-plugin-offerings-common';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { stitchEntities } from '@offerings/backstage-plugin-offerings-common';
import { generateOffering, refOfOffering } from './generateOffering';

/** What is read for the view of an offering, in batches. */
function readFor(root: string, catalogue: Map<string, Entity>): Set<string> {
  const known = new Map<string, Entity | undefined>();
  for (;;) {
    const refs = refsToRead({ root }, known);
    if (refs.length === 0) return new Set(known.keys());
    for (const ref of refs) known.set(ref, catalogue.get(ref));
  }
}

it.each([10, 61, 273])(
  'consists of exactly %i entities, and its view reads each of them',
  size => {
    const entities = generateOffering({ seed: 1, entities: size });
    const refs = entities.map(entity => stringifyEntityRef(entity));
    const stitched = stitchEntities([], entities);
    const catalogue = new Map(stitched.map((each, i) => [refs[i], each]));

    expect(entities).toHaveLength(size);
    expect(readFor(refOfOffering(), catalogue)).toEqual(new Set(refs));
  },
);

it('has as many steps as it is asked for', () => {
  const entities = generateOffering({ seed: 1, entities: 100, steps: 500 });
  const steps = entities.flatMap(({ spec }) => spec?.steps ?? []);

  expect(steps).toHaveLength(500);
});

it('has no mistakes', () => {
  const entities = generateOffering({ seed: 1, entities: 273 });

  expect(entities.flatMap(entity => validateDescriptor(entity))).toEqual([]);
});
