import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import type { ValueModel } from './api';
import { buildValueModel } from './buildValueModel';
import { isOfferingsEntity } from './kinds';
import {
  ENROLLMENT_PLATFORM,
  stitch,
  university,
  withField,
  withoutRelations,
} from './testing';
import { validateOfferingsEntity } from './validation';
import { DIMENSIONS } from './vocabularies';

const NOW = new Date('2026-11-01T00:00:00Z');

function build(entities: Iterable<Entity>, root = ENROLLMENT_PLATFORM) {
  return buildValueModel({ root, entities, now: NOW });
}

function coverages(model: ValueModel | undefined): number[] {
  return DIMENSIONS.map(
    wanted =>
      model?.dimensions.find(({ dimension }) => dimension === wanted)
        ?.coverage ?? 0,
  );
}

/** The dimensions of which `more` covers less than `less` does. */
function loweredBy(more: ValueModel | undefined, less: ValueModel | undefined) {
  const before = coverages(less);
  const after = coverages(more);
  return DIMENSIONS.filter((_, index) => after[index] < before[index] - 1e-9);
}

function* leaves(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      // Text items of a list are items: to name one more may lower coverage.
      if (typeof item === 'object') yield* leaves(item, `${path}[${index}]`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) {
      yield* leaves(field, `${path}.${key}`);
    }
  } else {
    yield path;
  }
}

describe('buildValueModel', () => {
  const all = university();

  it('never throws, whatever it is given', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const anySpec = fc.dictionary(
      fc.constantFrom(
        'owner',
        'products',
        'steps',
        'capabilities',
        'governance',
        'suppliers',
        'offerings',
        'support',
        'measures',
        'improvements',
      ),
      fc.jsonValue(),
    );
    const anyEntity = fc.record({
      apiVersion: fc.constantFrom(
        'offerings/v1alpha1',
        'backstage.io/v1alpha1',
      ),
      kind: fc.constantFrom(
        'Product',
        'Service',
        'ValueStream',
        'Practice',
        'Group',
      ),
      metadata: fc.record({ name }),
      spec: anySpec,
      relations: fc.array(
        fc.record({
          type: fc.constantFrom(
            'deliveredBy',
            'realizedBy',
            'supportedBy',
            'ownedBy',
          ),
          targetRef: fc
            .tuple(
              fc.constantFrom('service', 'valuestream', 'practice', 'group'),
              name,
            )
            .map(([kind, n]) => `${kind}:default/${n}`),
        }),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(anyEntity),
        fc.oneof(
          fc.string(),
          name.map(n => `product:default/${n}`),
          name.map(n => `service:default/${n}`),
        ),
        (entities, root) => {
          expect(() => build(entities as Entity[], root)).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the entities', () => {
    const expected = build(all);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        shuffled => {
          expect(build(shuffled)).toEqual(expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('leaves its input as it was', () => {
    const before = structuredClone(all);
    build(all);
    expect(all).toEqual(before);
  });

  it('never lowers coverage when one more entity can be seen', () => {
    const others = all.filter(
      e => stringifyEntityRef(e) !== ENROLLMENT_PLATFORM,
    );
    fc.assert(
      fc.property(
        fc.subarray(others, { minLength: 1 }),
        fc.nat(),
        (hidden, pick) => {
          const revealed = hidden[pick % hidden.length];
          const less = all.filter(entity => !hidden.includes(entity));
          expect({
            revealed: stringifyEntityRef(revealed),
            lowered: loweredBy(build([...less, revealed]), build(less)),
          }).toEqual({ revealed: stringifyEntityRef(revealed), lowered: [] });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never lowers coverage when a field is filled in', () => {
    const plain = withoutRelations(all);
    const full = build(stitch(plain));
    let checked = 0;
    for (const [index, entity] of plain.entries()) {
      if (!isOfferingsEntity(entity)) continue;
      for (const path of leaves(entity.spec, 'spec')) {
        const emptied = withField<Entity>(entity, path, undefined);
        if (validateOfferingsEntity(emptied).length > 0) continue;
        checked += 1;
        const less = plain.with(index, emptied);
        const filledIn = `${stringifyEntityRef(entity)} ${path}`;
        expect({
          filledIn,
          lowered: loweredBy(full, build(stitch(less))),
        }).toEqual({ filledIn, lowered: [] });
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  it('takes a placeholder for nothing', () => {
    const plain = withoutRelations(all);
    const index = plain.findIndex(
      e => stringifyEntityRef(e) === ENROLLMENT_PLATFORM,
    );
    for (const path of [
      'spec.governance.accountable',
      'spec.governance.direction',
      'spec.suppliers[0].agreement',
      'spec.suppliers[0].provides',
    ]) {
      const without = plain.with(
        index,
        withField(plain[index], path, undefined),
      );
      for (const placeholder of [
        'TODO',
        '…',
        '<to be said>',
        'https://<address>',
      ]) {
        const held = plain.with(
          index,
          withField(plain[index], path, placeholder),
        );
        expect(coverages(build(stitch(held)))).toEqual(
          coverages(build(stitch(without))),
        );
      }
    }
  });
});
