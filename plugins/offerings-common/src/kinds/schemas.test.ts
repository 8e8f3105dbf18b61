import Ajv from 'ajv';
import {
  KIND_DEFINITIONS,
  OFFERINGS_KINDS,
  type FieldSchema,
  type StepTargetSchema,
} from '.';
import { SMALLEST_VALID } from '../testing';

type AnySchema = FieldSchema | StepTargetSchema;

function* everyField(
  schema: AnySchema,
  path: string,
): Generator<[string, FieldSchema]> {
  if ('anyOf' in schema) {
    for (const form of schema.anyOf) yield* everyField(form, path);
    return;
  }
  yield [path, schema];
  if (schema.items) yield* everyField(schema.items, `${path}[]`);
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    yield* everyField(field, `${path}.${key}`);
  }
}

function pathsWhere(test: (field: FieldSchema) => boolean): string[] {
  return OFFERINGS_KINDS.flatMap(kind =>
    [...everyField(KIND_DEFINITIONS[kind].spec, kind)]
      .filter(([, field]) => test(field))
      .map(([path]) => path),
  );
}

describe('the schemas of the kinds', () => {
  it.each(OFFERINGS_KINDS)('are strict JSON Schema for %s', kind => {
    const ajv = new Ajv({ strict: true, keywords: ['x-ref', 'x-expected'] });
    const validate = ajv.compile(KIND_DEFINITIONS[kind].spec);
    expect(validate(SMALLEST_VALID[kind]().spec)).toBe(true);
    expect(validate({})).toBe(false);
  });

  it('let no unknown field into any mapping', () => {
    expect(
      pathsWhere(
        field =>
          field.type === 'object' &&
          (field.additionalProperties !== false || !field.properties),
      ),
    ).toEqual([]);
  });

  it('require only fields that exist', () => {
    expect(
      pathsWhere(({ required = [], properties = {} }) =>
        required.some(key => !Object.hasOwn(properties, key)),
      ),
    ).toEqual([]);
  });

  it('say what every list holds', () => {
    expect(pathsWhere(field => field.type === 'array' && !field.items)).toEqual(
      [],
    );
  });

  it('say in words what every pattern wants', () => {
    expect(
      pathsWhere(field => Boolean(field.pattern) && !field['x-expected']),
    ).toEqual([]);
  });

  it('say what every field is for', () => {
    const isFieldOfAMapping = (path: string) => /\.\w+$/.test(path);
    const silent = pathsWhere(field => !field.description);
    expect(silent.filter(isFieldOfAMapping)).toEqual([]);
  });

  it('let no text be empty', () => {
    expect(
      pathsWhere(
        field =>
          field.type === 'string' &&
          !field.minLength &&
          !field.pattern &&
          !field.enum,
      ),
    ).toEqual([]);
  });

  it('give a default kind only where it is allowed', () => {
    expect(
      pathsWhere(({ 'x-ref': ref }) =>
        Boolean(ref?.defaultKind && !ref.kinds?.includes(ref.defaultKind)),
      ),
    ).toEqual([]);
  });
});
