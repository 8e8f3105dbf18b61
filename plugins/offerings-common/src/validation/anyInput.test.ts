import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { OFFERINGS_KINDS } from '../kinds';
import { productSpecSchema } from '../kinds/product';
import { valueStreamSpecSchema } from '../kinds/valueStream';
import { refsOf } from '../refs';
import { relationsOf } from '../relations';
import { SMALLEST_VALID, valueStream, withField } from '../testing';
import { validateOfferingsEntity } from './validateOfferingsEntity';

function readAll(entity: Entity) {
  return [
    validateOfferingsEntity(entity),
    refsOf(entity),
    relationsOf(entity),
  ] as const;
}

const kind = fc.constantFrom(...OFFERINGS_KINDS);

/** JSON under the names of real fields, so that it gets as far as possible. */
const spec = fc.dictionary(
  fc.constantFrom(
    ...Object.keys(productSpecSchema.properties),
    ...Object.keys(valueStreamSpecSchema.properties),
    'products',
    'supports',
    'practice',
  ),
  fc.jsonValue({ maxDepth: 4 }),
);

const step = fc.dictionary(
  fc.constantFrom(
    ...Object.keys(valueStreamSpecSchema.properties.steps.items.properties),
  ),
  fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant('a'), fc.constant(['a'])),
);

describe('the model, whatever it is given', () => {
  it('answers for any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const results = readAll(value as Entity & typeof value);
        expect(results.every(Array.isArray)).toBe(true);
      }),
    );
  });

  it('answers for any envelope of our group', () => {
    fc.assert(
      fc.property(kind, fc.jsonValue(), fc.jsonValue(), (k, metadata, s) => {
        const entity = { ...SMALLEST_VALID[k](), metadata, spec: s };
        const results = readAll(entity as Entity & typeof entity);
        expect(results.every(Array.isArray)).toBe(true);
      }),
    );
  });

  it('answers for anything under the names of real fields', () => {
    fc.assert(
      fc.property(kind, spec, (k, s) => {
        const [issues] = readAll({
          ...SMALLEST_VALID[k](),
          spec: s as Entity['spec'],
        });
        expect(issues.length).toBeGreaterThan(0);
        for (const issue of issues) {
          expect(issue.message).toMatch(
            /^`spec.*`: (expected|missing|unknown|")/,
          );
        }
      }),
    );
  });

  it('answers for any steps', () => {
    fc.assert(
      fc.property(fc.array(step), steps => {
        const entity = withField(valueStream(), 'spec.steps', steps);
        expect(readAll(entity).every(Array.isArray)).toBe(true);
      }),
    );
  });

  it('finds a relation for every ref of a valid entity', () => {
    fc.assert(
      fc.property(kind, k => {
        const entity = SMALLEST_VALID[k]();
        expect(relationsOf(entity)).toHaveLength(refsOf(entity).length * 2);
      }),
    );
  });
});
