import type { createTranslationRef } from '@backstage/frontend-plugin-api';
import type { Translated } from './Translated';

type NestedMessages = Parameters<typeof createTranslationRef>[0]['messages'];

/** The texts of a language by their keys, as Backstage takes them. */
export type Texts<TMessages extends NestedMessages> = {
  [TKey in keyof ReturnType<
    typeof createTranslationRef<string, TMessages, {}>
  >['T']]: string;
};

/** Texts that stand as deep as their English originals, by their keys. */
export function flatten<TMessages extends NestedMessages>(
  nested: Translated<TMessages>,
): Texts<TMessages> {
  return Object.fromEntries(entriesOf(nested, '')) as Texts<TMessages>;
}

function entriesOf(nested: object, prefix: string): Array<[string, string]> {
  return Object.entries(nested).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[prefix + name, value]]
      : entriesOf(value, `${prefix}${name}.`),
  );
}
