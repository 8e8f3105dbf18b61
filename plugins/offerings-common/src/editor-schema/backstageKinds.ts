import { BACKSTAGE_KINDS } from './backstageKinds.generated';
import type { JsonSchema } from './jsonSchema';

/** A kind that is Backstage's own. */
export interface BackstageKind {
  kind: string;
  apiVersions: readonly string[];
  description: string;
  spec: JsonSchema & { readonly properties: JsonSchema };
}

/** What the catalog replaces by the content of another file before it looks at the entity. */
const CONTENT_OF_A_FILE: JsonSchema = {
  type: 'object',
  description: 'The content of another file, such as `$text: ./openapi.yaml`.',
  minProperties: 1,
  maxProperties: 1,
  propertyNames: { pattern: '^\\$' },
  properties: {
    $text: { type: 'string', description: 'The file, as it is.' },
    $json: { type: 'string', description: 'The file, read as JSON.' },
    $yaml: { type: 'string', description: 'The file, read as YAML.' },
    $openapi: { type: 'string', description: 'An OpenAPI file, bundled.' },
    $asyncapi: { type: 'string', description: 'An AsyncAPI file, bundled.' },
  },
};

function withContentOfAFile(spec: BackstageKind['spec']): JsonSchema {
  const { definition } = spec.properties;
  if (!definition) return spec;
  return {
    ...spec,
    properties: {
      ...spec.properties,
      definition: { anyOf: [definition, CONTENT_OF_A_FILE] },
    },
  };
}

/** Backstage's own kinds, as its catalog model describes them. */
export function backstageKinds(): Array<
  Omit<BackstageKind, 'spec'> & { spec: JsonSchema }
> {
  return BACKSTAGE_KINDS.map(({ spec, ...kind }) => ({
    ...kind,
    spec: { description: kind.description, ...withContentOfAFile(spec) },
  }));
}
