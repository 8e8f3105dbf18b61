import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import type { FieldSchema, StepTargetSchema } from '../kinds';
import { duration } from '../kinds/fields';
import { expectationOf, fullExpectationOf } from './expectation';
import { isoDurationOf } from './isoDurationOf';
import { makeIssue, shortened, type ModelIssue } from './issue';
import { nearestOf } from './nearestOf';

const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: false,
  useDefaults: false,
});

const validators = new Map<FieldSchema, ValidateFunction>();

function validatorOf(schema: FieldSchema): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const made = ajv.compile(schema);
  validators.set(schema, made);
  return made;
}

/** Turns a JSON pointer into a path as people write it: `/steps/2/id` → `spec.steps[2].id`. */
function pathOf(instancePath: string): string {
  return instancePath
    .split('/')
    .slice(1)
    .map(part => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce(
      (path, part) =>
        /^\d+$/.test(part) ? `${path}[${part}]` : `${path}.${part}`,
      'spec',
    );
}

function schemaOf(error: ErrorObject): FieldSchema {
  return error.parentSchema as FieldSchema;
}

type Translate = (error: ErrorObject, path: string) => ModelIssue;

function missingField(error: ErrorObject, parentPath: string): ModelIssue {
  const key = String(error.params.missingProperty);
  const field = schemaOf(error).properties?.[key];
  const path = `${parentPath}.${key}`;
  const expected = field ? fullExpectationOf(field) : 'a value';
  return {
    ...makeIssue({ rule: 'required', path, expected }),
    message: `\`${path}\`: missing, expected ${expected}`,
  };
}

function unknownField(error: ErrorObject, parentPath: string): ModelIssue {
  const key = String(error.params.additionalProperty);
  const known = Object.keys(schemaOf(error).properties ?? {});
  const { suggestion, mend } = nearestOf(key, known, {
    isTaken: name => Object.hasOwn(error.data as object, name),
  });
  const path = `${parentPath}.${shortened(key)}`;
  const expected = `one of ${known.join(', ')}`;
  return {
    ...makeIssue({
      rule: 'unknown-field',
      path,
      expected,
      suggestion,
      mend: mend ? { key: mend } : undefined,
    }),
    message: `\`${path}\`: unknown field, ${
      suggestion ? `did you mean \`${suggestion}\`?` : `expected ${expected}`
    }`,
  };
}

function outOfRange(error: ErrorObject, path: string): ModelIssue {
  const { minimum, maximum } = schemaOf(error);
  return makeIssue({
    rule: 'range',
    path,
    expected: `a number from ${minimum ?? '−∞'} to ${maximum ?? '∞'}`,
    found: error.data,
  });
}

function notOneOf(error: ErrorObject, path: string): ModelIssue {
  const allowed = error.params.allowedValues as string[];
  const { suggestion, mend } = nearestOf(String(error.data), allowed);
  return makeIssue({
    rule: 'value',
    path,
    expected: `one of ${allowed.join(', ')}`,
    found: error.data,
    suggestion,
    mend: mend ? { value: mend } : undefined,
  });
}

function otherThan(rule: ModelIssue['rule']): Translate {
  return (error, path) =>
    makeIssue({
      rule,
      path,
      expected: expectationOf(
        error.parentSchema as FieldSchema | StepTargetSchema,
      ),
      found: error.data,
    });
}

/** A text that is not written as it must be; only of a duration is it known how it might be written. */
function misspelt(error: ErrorObject, path: string): ModelIssue {
  const schema = schemaOf(error);
  const suggestion =
    schema.pattern === duration.pattern && typeof error.data === 'string'
      ? isoDurationOf(error.data)
      : undefined;
  return makeIssue({
    rule: 'format',
    path,
    expected: expectationOf(schema),
    found: error.data,
    suggestion,
    mend: suggestion ? { value: suggestion } : undefined,
  });
}

function empty(expected: string): Translate {
  return (error, path) =>
    makeIssue({ rule: 'empty', path, expected, found: error.data });
}

const TRANSLATIONS: Readonly<Record<string, Translate>> = {
  required: missingField,
  additionalProperties: unknownField,
  type: otherThan('type'),
  anyOf: otherThan('type'),
  enum: notOneOf,
  pattern: misspelt,
  minLength: empty('a text that is not empty'),
  minItems: empty('at least one item'),
  minimum: outOfRange,
  maximum: outOfRange,
};

/** An error that only says: the value has not the type of this one of the forms that the field takes. */
function isOfAnotherForm(error: ErrorObject): boolean {
  return (
    error.keyword === 'type' && /\/anyOf\/\d+\/type$/.test(error.schemaPath)
  );
}

/** The instance paths of all values in which a mistake was found by one of several forms. */
function pathsWithMistakesOfAForm(errors: ErrorObject[]): Set<string> {
  const paths = new Set<string>();
  for (const error of errors) {
    if (!error.schemaPath.includes('/anyOf/')) continue;
    let path = error.instancePath;
    while (path && !paths.has(path)) {
      paths.add(path);
      path = path.slice(0, path.lastIndexOf('/'));
    }
  }
  return paths;
}

/** Of a field that takes a text or a mapping, only the mistakes of the form that was written are worth telling. */
function withoutOtherForms(errors: ErrorObject[]): ErrorObject[] {
  const telling = errors.filter(error => !isOfAnotherForm(error));
  const paths = pathsWithMistakesOfAForm(telling);
  return telling.filter(
    error => error.keyword !== 'anyOf' || !paths.has(error.instancePath),
  );
}

/** Every place where a `spec` is not what a schema says. */
export function schemaIssues(schema: FieldSchema, spec: unknown): ModelIssue[] {
  const validate = validatorOf(schema);
  if (validate(spec ?? {})) return [];
  return withoutOtherForms(validate.errors ?? []).map(error => {
    const translate = TRANSLATIONS[error.keyword] ?? otherThan('value');
    return translate(error, pathOf(error.instancePath));
  });
}
