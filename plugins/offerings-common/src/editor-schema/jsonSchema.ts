/** A JSON Schema (draft-07), with the keywords that editors add to it, such as `enumDescriptions`. @public */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The field with words to choose from, each with its meaning, where a text of one's own may stand too. */
export function suggest(
  words: ReadonlyMap<string, string>,
  field: JsonSchema,
): JsonSchema {
  return {
    ...field,
    anyOf: [
      { enum: [...words.keys()], enumDescriptions: [...words.values()] },
      // Anything: what is wrong with a text is told by the field, not by the list of suggestions.
      {},
    ],
  };
}
