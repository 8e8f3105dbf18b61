import {
  KIND_DEFINITIONS,
  OFFERINGS_API_GROUP,
  SUPPORTED_API_VERSIONS,
} from '../kinds';
import { backstageKinds } from './backstageKinds';
import { editorField } from './editorField';
import { suggest, type JsonSchema } from './jsonSchema';
import { metadataSchema } from './metadata';
import { kindSnippets } from './snippets';

/** A kind with the schema of its `spec`. */
interface Branch {
  kind: string;
  apiVersions: readonly string[];
  description: string;
  spec: JsonSchema;
}

function ourBranches(): Branch[] {
  return Object.values(KIND_DEFINITIONS).map(({ kind, description, spec }) => ({
    kind,
    description,
    apiVersions: SUPPORTED_API_VERSIONS,
    spec: { description, ...editorField(spec) },
  }));
}

function where(conditions: Record<string, JsonSchema>): JsonSchema {
  return { properties: conditions, required: Object.keys(conditions) };
}

/** Only the kind that was written is judged, so that every mistake is about the right one. */
function judge({ kind, apiVersions }: Branch): JsonSchema {
  return {
    if: where({
      apiVersion: { enum: [...apiVersions] },
      kind: { const: kind },
    }),
    then: {
      required: ['spec'],
      properties: { spec: { $ref: `#/definitions/${kind}` } },
    },
  };
}

function describedKinds(branches: readonly Branch[]): Map<string, string> {
  return new Map(branches.map(({ kind, description }) => [kind, description]));
}

/** Our group has only our kinds; in any other, everybody may have kinds of their own. */
function kindsByGroup(ours: Branch[], theirs: Branch[]): JsonSchema {
  const text = { type: 'string' };
  const known = describedKinds(ours);
  const suggestKinds = (kinds: Branch[]) => ({
    properties: { kind: suggest(describedKinds(kinds), text) },
  });
  return {
    if: where({ apiVersion: { pattern: `^${OFFERINGS_API_GROUP}/` } }),
    then: {
      properties: {
        apiVersion: { enum: [...SUPPORTED_API_VERSIONS] },
        kind: {
          enum: [...known.keys()],
          enumDescriptions: [...known.values()],
        },
      },
    },
    else: {
      if: where({ apiVersion: {} }),
      then: suggestKinds(theirs),
      else: {
        ...suggestKinds([...ours, ...theirs]),
        defaultSnippets: kindSnippets(),
      },
    },
  };
}

function apiVersionField(theirs: Branch[]): JsonSchema {
  const [theirFirst] = theirs[0].apiVersions;
  return suggest(
    new Map([
      [SUPPORTED_API_VERSIONS[0], 'Products, Services and what goes with them'],
      [theirFirst, "Backstage's own kinds"],
    ]),
    {
      type: 'string',
      minLength: 1,
      description: 'Whose kind it is, and in which version of it.',
    },
  );
}

/**
 * The JSON Schema (draft-07) of a `catalog-info.yaml`, for editors.
 *
 * @remarks
 * It holds our four kinds, made from the definitions that the catalog's processor goes by, and Backstage's own. Entities
 * of other groups are not judged beyond what the catalog wants of every entity. It knows nothing of other files, so
 * whether a ref leads somewhere it can't say.
 *
 * @public
 */
export function editorSchema(): JsonSchema {
  const ours = ourBranches();
  const theirs = backstageKinds();
  const branches = [...ours, ...theirs];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Entity',
    description: 'Something in the catalog of Backstage.',
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata'],
    additionalProperties: false,
    properties: {
      apiVersion: apiVersionField(theirs),
      kind: { type: 'string', minLength: 1, description: 'What it is.' },
      metadata: metadataSchema,
    },
    // The kinds say what `spec` holds; the other two the catalog itself writes, so that nobody should be offered them.
    patternProperties: { '^(spec|relations|status)$': {} },
    allOf: [kindsByGroup(ours, theirs), ...branches.map(judge)],
    definitions: Object.fromEntries(
      branches.map(({ kind, spec }) => [kind, { title: kind, ...spec }]),
    ),
  };
}
