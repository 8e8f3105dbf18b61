import {
  KubernetesValidatorFunctions,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { Fix, ValueModel } from '../api';
import { buildValueModel } from '../buildValueModel';
import {
  isOfferingEntity,
  kindDefinition,
  OFFERINGS_KINDS,
  type FieldSchema,
  type StepTargetSchema,
} from '../kinds';
import {
  component,
  criterionOf,
  LENDING,
  modelOf,
  NOW,
  university,
} from '../testing';
import { validateOfferingsEntity } from '../validation';
import { valueAt } from '../value-model/read/valueAt';
import { MISSES } from './__testUtils__/misses';
import { paste } from './__testUtils__/descriptorFile';
import { fillOut, hasPlaceholders, parseFix } from './__testUtils__/paste';
import { CRITERIA } from './criteria';

const CASES = Object.entries(MISSES).flatMap(([id, misses]) =>
  Object.entries(misses).map(([why, { entities, root = LENDING.product }]) => {
    const model = modelOf(entities, { root });
    const { score, fix } = criterionOf(model, id);
    if (!fix) throw new Error(`There is no fix for ${id} with ${why}`);
    return { id, why, entities, root, model, score, fix };
  }),
);

const isDocument = ({ field }: Fix) => field === '---';
const isWrittenOver = ({ field }: Fix) => field.endsWith(']');

function coverages({ dimensions }: ValueModel) {
  return dimensions.map(({ dimension, coverage }) => [dimension, coverage]);
}

/** What stands at the end of a path that the schema knows; a list in the YAML of a fix holds the one item it is about. */
function follow(
  schema: FieldSchema | StepTargetSchema | undefined,
  value: unknown,
  [key, ...rest]: string[],
): unknown {
  if (key === undefined) return schema && value;
  if (!schema || 'anyOf' in schema) return undefined;
  return /^\d+$/.test(key)
    ? follow(schema.items, Array.isArray(value) && value[0], rest)
    : follow(schema.properties?.[key], valueAt(value, key), rest);
}

function schemaOf(fix: Fix, entities: Entity[]): FieldSchema {
  const edited = entities.find(e => stringifyEntityRef(e) === fix.entity);
  // Of an entity that is not ours, only the owner is ever asked for.
  return (
    kindDefinition(edited?.kind ?? '')?.spec ?? {
      type: 'object',
      properties: { owner: { type: 'string' } },
    }
  );
}

it('has a miss to be fixed for every criterion', () => {
  expect(Object.keys(MISSES)).toEqual(CRITERIA.map(({ id }) => id));
});

it('has a fix for whatever is missing in the example', () => {
  const all = university();
  const unfixed = all.filter(isOfferingEntity).flatMap(entity => {
    const root = stringifyEntityRef(entity);
    const model = buildValueModel({ root, entities: all, now: NOW });
    return (model?.dimensions ?? [])
      .flatMap(({ criteria }) => criteria)
      .filter(({ result, fix }) => /partly|missing/.test(result) && !fix)
      .map(({ id }) => `${root} ${id}`);
  });
  expect(unfixed).toEqual([]);
});

describe.each(CASES)(
  'the fix for $id with $why',
  ({ id, entities, root, score, fix }) => {
    it('says what to do', () => {
      expect(fix.summary).toMatch(/^[A-Z“].*\.$/);
    });

    it('is valid and narrows the gap once its placeholders are filled in', () => {
      const mended = [
        ...paste(entities, fillOut(fix)),
        component('new-app', { owner: 'library-team' }),
      ];
      expect(mended.flatMap(entity => validateOfferingsEntity(entity))).toEqual(
        [],
      );
      const after = criterionOf(modelOf(mended, { root }), id);
      expect(after.score).toBeGreaterThan(score);
    });
  },
);

describe.each(CASES.filter(({ fix }) => !isDocument(fix)))(
  'the fix of a field for $id with $why',
  ({ entities, fix }) => {
    it('points to a field that the kind has and the YAML fills in', () => {
      const path = fix.field.split(/[.[\]]+/).filter(key => key !== '');
      expect(path[0]).toBe('spec');
      expect(
        follow(schemaOf(fix, entities), parseFix(fix).spec, path.slice(1)),
      ).toBeDefined();
    });
  },
);

describe.each(
  CASES.filter(
    ({ fix }) =>
      !isDocument(fix) && !isWrittenOver(fix) && hasPlaceholders(fix),
  ),
)(
  'the placeholders for $id with $why',
  ({ id, entities, root, model, score, fix }) => {
    it('give nothing while they are not filled in', () => {
      const pasted = modelOf(paste(entities, fix), { root });
      expect(criterionOf(pasted, id).score).toBe(score);
      expect(coverages(pasted)).toEqual(coverages(model));
    });
  },
);

describe.each(CASES.filter(({ fix }) => isWrittenOver(fix)))(
  'the placeholders for $id with $why, written over what was there',
  ({ entities, fix }) => {
    it('are refused by the catalog, which keeps what was there', () => {
      expect(
        paste(entities, fix)
          .flatMap(entity => validateOfferingsEntity(entity))
          .map(({ path }) => path),
      ).toEqual([fix.field]);
    });
  },
);

describe.each(CASES.filter(({ fix }) => isDocument(fix)))(
  'the new document for $id with $why',
  ({ fix }) => {
    it('is of one of our kinds, and refused by the catalog until it has a name', () => {
      const { kind, metadata } = parseFix(fix);
      expect(OFFERINGS_KINDS).toContain(kind);
      expect(
        KubernetesValidatorFunctions.isValidObjectName(
          valueAt(metadata, 'name'),
        ),
      ).toBe(false);
    });
  },
);
