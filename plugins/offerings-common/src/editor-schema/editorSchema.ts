import {
  KIND_DEFINITIONS,
  OFFERINGS_API_GROUP,
  OFFERINGS_KINDS,
  type OfferingsKind,
} from '../kinds';
import {
  NEWEST_VERSION,
  SUPPORTED_API_VERSIONS,
  versionsFrom,
  type SchemaVersion,
} from '../versions';
import { backstageKinds } from './backstageKinds';
import { editorField } from './editorField';
import { suggest, type JsonSchema } from './jsonSchema';
import { metadataSchema } from './metadata';
import { kindSnippets } from './snippets';

/** A kind with the schema of its `spec`. */
interface Branch {
  kind: string;
  /** The name of its definition. */
  name: string;
  apiVersions: readonly string[];
  description: string;
  spec: JsonSchema;
}

function ourBranch(
  { apiVersion, specs }: SchemaVersion,
  kind: OfferingsKind,
): Branch {
  const { description } = KIND_DEFINITIONS[kind];
  const isNewest = apiVersion === NEWEST_VERSION.apiVersion;
  return {
    kind,
    name: isNewest ? kind : `${kind} of ${apiVersion}`,
    description,
    apiVersions: [apiVersion],
    spec: { description, ...editorField(specs[kind]) },
  };
}

/** Each kind in each version, the newest first, so that an editor offers that. */
function ourBranches(): Branch[] {
  return [...versionsFrom(SUPPORTED_API_VERSIONS[0])]
    .reverse()
    .flatMap(version => OFFERINGS_KINDS.map(kind => ourBranch(version, kind)));
}

/** A name as a part of a JSON pointer. */
function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function where(conditions: Record<string, JsonSchema>): JsonSchema {
  return { properties: conditions, required: Object.keys(conditions) };
}

/** Only the kind that was written is judged, so that every mistake is about the right one. */
function judge({ kind, name, apiVersions }: Branch): JsonSchema {
  return {
    if: where({
      apiVersion: { enum: [...apiVersions] },
      kind: { const: kind },
    }),
    then: {
      required: ['spec'],
      properties: { spec: { $ref: `#/definitions/${pointer(name)}` } },
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
      [NEWEST_VERSION.apiVersion, 'Products, Services and what goes with them'],
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
  const theirs = backstageKinds().map(each => ({ ...each, name: each.kind }));
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
      branches.map(({ kind, name, spec }) => [name, { title: kind, ...spec }]),
    ),
  };
}
