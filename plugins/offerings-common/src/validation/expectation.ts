import type { FieldSchema, StepTargetSchema } from '../kinds';

const TYPE_NAMES: Readonly<Record<FieldSchema['type'], string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  number: 'a number',
};

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `a ref to a Group, User or Component`. */
export function refTo(kinds: readonly string[]): string {
  return `a ref to a ${alternatives.format(kinds)}`;
}

/** What a field takes, in plain words that follow "expected". */
export function expectationOf(schema: FieldSchema | StepTargetSchema): string {
  if ('anyOf' in schema) return schema.anyOf.map(expectationOf).join(', or ');

  const ref = schema['x-ref'];
  if (ref?.kinds && !ref.orName) return refTo(ref.kinds);
  if (ref && !ref.kinds) return 'a ref such as `component:default/name`';
  if (schema['x-expected']) return schema['x-expected'];
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.items && 'x-ref' in schema.items) {
    return `a list, each item ${expectationOf(schema.items)}`;
  }
  return TYPE_NAMES[schema.type];
}

/** The same, with what the field is for. */
export function fullExpectationOf(
  schema: FieldSchema | StepTargetSchema,
): string {
  const expectation = expectationOf(schema);
  const meaning = schema.description?.replace(/\.$/, '');
  return meaning
    ? `${expectation}: ${meaning[0].toLocaleLowerCase('en-US')}${meaning.slice(
        1,
      )}`
    : expectation;
}
