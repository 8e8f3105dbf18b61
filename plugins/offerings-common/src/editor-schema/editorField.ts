import type { FieldSchema, StepTargetSchema } from '../kinds';
import { expectationOf } from '../validation/expectation';
import { suggest, type JsonSchema } from './jsonSchema';
import { refField } from './refField';
import { meaningsOf, suggestedWords } from './words';

function ownText(field: FieldSchema): JsonSchema {
  const { 'x-expected': _, ...plain } = field;
  return {
    ...plain,
    errorMessage: `Expected ${expectationOf(field)}.`,
    ...(plain.enum && { enumDescriptions: meaningsOf(plain.enum) }),
  };
}

/** A field that takes a text, by its name. */
function textField(name: string, field: FieldSchema): JsonSchema {
  if (field['x-ref']) return refField(field['x-ref'], field.description);
  const words = suggestedWords(name);
  if (!words) return ownText(field);
  const { examples: _, ...plain } = ownText(field);
  return suggest(words, plain);
}

function fieldsOf(
  properties: NonNullable<FieldSchema['properties']>,
): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [
      name,
      editorField(field, name),
    ]),
  );
}

/**
 * What editors understand of a field of our kinds.
 *
 * @param name - the name of the field; left out for the items of a list
 */
export function editorField(
  field: FieldSchema | StepTargetSchema,
  name = '',
): JsonSchema {
  if ('anyOf' in field) {
    return { ...field, anyOf: field.anyOf.map(form => editorField(form)) };
  }
  if (field.type === 'string') return textField(name, field);
  const { items, properties, ...plain } = field;
  // Of a mapping, the server's own words name the field that is missing or unknown.
  const errorMessage = `Expected ${expectationOf(field)}.`;
  return {
    ...plain,
    ...(!properties && { errorMessage }),
    ...(items && { items: editorField(items) }),
    ...(properties && { properties: fieldsOf(properties) }),
  };
}
