import type { JsonValue } from '@backstage/types';
import { readTemplate, type TemplateFolder } from './examples';

/** The part of JSON Schema that the forms are written in. */
export interface FormSchema {
  /** Left out, it is an object with these properties. */
  type?: 'object' | 'array' | 'string' | 'boolean';
  title?: string;
  properties?: Record<string, FormSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: FormSchema;
  minItems?: number;
  contains?: object;
  minLength?: number;
  enum?: string[];
  pattern?: string;
  'ui:field'?: string;
}

/** The pages of a template's form as one. */
export function formOf(folder: TemplateFolder): FormSchema {
  const pages = [readTemplate(folder).spec.parameters ?? []].flat();
  const properties = Object.assign(
    {},
    ...pages.map(page => page.properties ?? {}),
  );
  return { type: 'object', properties };
}

/** Tells whether anything may be typed there. */
function isFreeText(schema: FormSchema): boolean {
  const { type, pattern, enum: choices, 'ui:field': field } = schema;
  return type === 'string' && !pattern && !choices && !field;
}

/** The values of a form, with some other text wherever anything may be typed. */
export function withEveryText<TValue extends JsonValue | undefined>(
  values: TValue,
  schema: FormSchema,
  text: string,
): TValue {
  const changed = (): JsonValue | undefined => {
    // What is picked there is a list of refs.
    if (schema['ui:field']) return values;
    if (Array.isArray(values)) {
      return values.map(item => withEveryText(item, schema.items!, text));
    }
    if (typeof values === 'object' && values !== null) {
      return Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          withEveryText(value, schema.properties![name], text),
        ]),
      );
    }
    return isFreeText(schema) ? text : values;
  };
  return changed() as TValue;
}
