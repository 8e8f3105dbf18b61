import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import Ajv from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { ValueModel } from '../api';
import { buildValueModel } from '../buildValueModel';
import {
  isOfferingEntity,
  isOfferingsEntity,
  KIND_DEFINITIONS,
  type FieldSchema,
  type StepTargetSchema,
} from '../kinds';
import { NOW, stitch, university, withField } from '../testing';
import { parseDuration } from '../text';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | false;
  [keyword: string]: unknown;
}

const OPENAPI = resolve(
  __dirname,
  '../../../offerings-backend/src/schema/openapi.yaml',
);

/** The schema with every object closed: what the document does not name, a model may not say. */
function closed(schema: Schema): Schema {
  const properties = Object.entries(schema.properties ?? {});
  return {
    ...schema,
    ...(schema.items && { items: closed(schema.items) }),
    ...(properties.length > 0 && {
      additionalProperties: schema.additionalProperties ?? false,
      properties: Object.fromEntries(
        properties.map(([key, property]) => [key, closed(property)]),
      ),
    }),
  };
}

function compile() {
  const { components } = parse(readFileSync(OPENAPI, 'utf8')) as {
    components: { schemas: Record<string, Schema> };
  };
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => [name, closed(schema)] as const,
  );
  const known = Object.fromEntries(schemas);
  known.EntityRef.format = 'entity-ref';
  known.Duration.format = 'duration';
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: {
      'entity-ref': /^[a-z][a-z0-9]*:[^:/A-Z]+\/[^:/A-Z]+$/,
      duration: text => parseDuration(text) !== undefined,
    },
  });
  ajv.addSchema({ $id: 'api', components: { schemas: known } });
  return ajv.compile({ $ref: 'api#/components/schemas/ValueModel' });
}

const validate = compile();

/** What is wrong with a model, as it would cross the wire. */
function mistakesOf(model: ValueModel | undefined): string[] {
  if (!model || validate(JSON.parse(JSON.stringify(model)))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function build(root: string, entities: Entity[]) {
  return buildValueModel({ root, entities, now: NOW });
}

/** The path of every field, list item and mapping in a schema, as deep as a descriptor goes. */
function pathsOf(
  schema: FieldSchema | StepTargetSchema,
  path: string,
): string[] {
  if ('anyOf' in schema) return [path];
  return [
    path,
    ...(schema.items ? pathsOf(schema.items, `${path}[0]`) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) =>
      pathsOf(field, `${path}.${key}`),
    ),
  ];
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '',
    'TODO',
    'Product:Default/X',
    'group:default/a b',
    'vbscript:x',
    '2026-02-31',
    'P1M',
    'P99999999999Y',
    -1,
    140,
    1e308,
    [null],
    [{}],
  ),
);

const ENVELOPE = [
  'kind',
  'apiVersion',
  'metadata',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'relations',
  'relations[0]',
  'relations[0].targetRef',
  'spec',
];

describe('the value model, as the API describes it', () => {
  const all = university();
  const roots = all.filter(isOfferingEntity).map(entity => ({
    ref: stringifyEntityRef(entity),
    entity,
  }));

  it.each(roots.map(({ ref }) => ref))('fits for %s', root => {
    expect(mistakesOf(build(root, all))).toEqual([]);
  });

  it('would not fit if a field were missing, of another type, unknown, or a ref not full', () => {
    const model = build(roots[0].ref, all)!;
    const { verdict: _, ...unjudged } = model;
    for (const misfit of [
      unjudged,
      { ...model, alternatives: 'none' },
      { ...model, mood: 'good' },
      { ...model, root: 'Course Catalogue' },
      { ...model, practices: { ...model.practices, mood: 'good' } },
    ]) {
      expect(mistakesOf(misfit as ValueModel)).toHaveLength(1);
    }
  });

  it('fits with readings', () => {
    const [{ ref }] = roots;
    const model = buildValueModel({
      root: ref,
      entities: all,
      now: NOW,
      readings: (build(ref, all)?.measurement.measures ?? []).flatMap(
        ({ offering, name }) => [
          { offering, measure: name, at: '2026-09-01T00:00:00Z', value: 1 },
          { offering, measure: name, at: '2026-09-20T00:00:00Z', value: 2 },
          { offering, measure: name, at: '2026-10-10T00:00:00Z', value: 3 },
          { offering, measure: name, at: '2026-10-30T00:00:00Z', value: 4 },
        ],
      ),
    });
    expect(model?.measurement.measures[0].trend).toBeDefined();
    expect(mistakesOf(model)).toEqual([]);
  });

  it.each(roots.map(({ ref }) => ref))(
    'fits for %s where nothing else can be seen',
    root => {
      const [alone] = all.filter(e => stringifyEntityRef(e) === root);
      expect(mistakesOf(build(root, [alone]))).toEqual([]);
    },
  );

  it('fits for whatever stands in one field of a descriptor', () => {
    const ours = all.filter(isOfferingsEntity);
    const where = fc.nat(ours.length - 1).chain(index => {
      const paths = pathsOf(KIND_DEFINITIONS[ours[index].kind].spec, 'spec');
      return fc.record({
        ref: fc.constant(stringifyEntityRef(ours[index])),
        path: fc.constantFrom(...ENVELOPE, ...paths),
        value: anything,
        root: fc.constantFrom(...roots.map(({ ref }) => ref)),
      });
    });
    fc.assert(
      fc.property(where, ({ ref, path, value, root }) => {
        const broken = all.map(entity =>
          stringifyEntityRef(entity) === ref
            ? broke(entity, path, value)
            : entity,
        );
        expect(mistakesOf(build(root, broken))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('fits for descriptors that are garbage from top to bottom', () => {
    const name = fc.constantFrom('a', 'b', 'C', 'd e');
    const kind = fc.constantFrom(
      'Product',
      'Service',
      'ValueStream',
      'Practice',
    );
    const anyEntity = kind.chain(ofKind =>
      fc.record({
        apiVersion: fc.constant('offerings/v1alpha1'),
        kind: fc.constant(ofKind),
        metadata: fc.record({ name, title: anything, annotations: anything }),
        spec: fc.dictionary(
          fc.constantFrom(
            ...Object.keys(KIND_DEFINITIONS[ofKind].spec.properties ?? {}),
          ),
          fc.oneof(
            anything,
            name,
            fc.array(fc.dictionary(fc.string(), anything)),
          ),
        ),
        relations: fc.array(
          fc.record({
            type: fc.constantFrom('deliveredBy', 'realizedBy', 'supportedBy'),
            targetRef: fc
              .tuple(
                fc.constantFrom('service', 'valuestream', 'practice'),
                name,
              )
              .map(([of, n]) => `${of}:default/${n}`),
          }),
        ),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(anyEntity, { minLength: 1, maxLength: 8 }),
        entities => {
          const [first] = entities as Entity[];
          const root = `${first.kind}:default/${first.metadata.name}`;
          expect(mistakesOf(build(root, entities as Entity[]))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('fits for a stitched descriptor with any value in any field', () => {
    const [{ entity }] = roots;
    const paths = pathsOf(KIND_DEFINITIONS[entity.kind].spec, 'spec');
    const others = all.filter(other => other !== entity);
    for (const path of paths) {
      const broken = withField<Entity>(entity, path, { unexpected: [path] });
      const model = build(
        stringifyEntityRef(entity),
        stitch([...others, broken]),
      );
      expect(mistakesOf(model)).toEqual([]);
    }
  });
});

/** The entity with something else in one field; as it was, where nothing can stand there. */
function broke(entity: Entity, path: string, value: unknown): Entity {
  try {
    return withField(entity, path, value);
  } catch {
    return entity;
  }
}
