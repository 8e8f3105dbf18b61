import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import {
  OFFERINGS_API_VERSION,
  type ModelIssue,
} from '@offerings/backstage-plugin-offerings-common';

const LOCATIONS = [ANNOTATION_LOCATION, ANNOTATION_ORIGIN_LOCATION];

/** Fields that the catalog's own rules are about, and no processor's. */
const ENVELOPE_FIELD = /^(?!(spec|kind|apiVersion)($|[.[]))/;

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of the envelope what the catalog knows the entity by. */
function bareEnvelope({ kind, metadata }: Entity): Entity {
  const { name, namespace, annotations = {} } = metadata;
  return {
    apiVersion: OFFERINGS_API_VERSION,
    kind,
    metadata: {
      name,
      namespace,
      annotations: Object.fromEntries(
        LOCATIONS.map(key => [key, annotations[key]]),
      ),
    },
  };
}

/**
 * What the catalog and the other processors see of an entity that was rejected.
 *
 * @remarks
 * The catalog keeps nothing of it; but it goes on to enforce its policies and to ask every processor, and they would
 * repeat in other words what has been said. The kind in lower case is the same to the catalog, but is none that they or
 * the model layer know. Where the envelope has mistakes, only what the catalog knows the entity by is left of it; a name
 * or a namespace it must find unchanged, so that of these its own words follow ours.
 */
export function rejected(
  entity: Entity,
  issues: readonly ModelIssue[],
): Entity {
  const isBare = issues.some(({ path }) => ENVELOPE_FIELD.test(path));
  return {
    ...(isBare ? bareEnvelope(entity) : entity),
    kind: entity.kind.toLocaleLowerCase('en-US'),
    spec: isMapping(entity.spec) ? entity.spec : {},
  };
}
