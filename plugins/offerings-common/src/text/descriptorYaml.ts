import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  DEFAULT_NAMESPACE,
  type Entity,
} from '@backstage/catalog-model';
import { stringify } from 'yaml';

/** What the catalog writes about where it read an entity. */
const GENERATED_ANNOTATIONS = [
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  'backstage.io/orphan',
];

function writtenAnnotations(
  annotations: Record<string, string> = {},
): Record<string, string> | undefined {
  const written = Object.entries(annotations).filter(
    ([name]) => !GENERATED_ANNOTATIONS.includes(name),
  );
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

/**
 * An entity of the catalog as its owner would write it: without what the catalog adds, which is its relations, its status,
 * the default namespace, uid, etag and the annotations that say where it was read.
 *
 * @returns YAML; the comments and the order of the file that the catalog read are not known
 * @public
 */
export function descriptorYaml(entity: Entity): string {
  const { apiVersion, kind, metadata, spec } = entity;
  const { namespace, uid: _, etag: __, annotations, ...written } = metadata;
  const descriptor = {
    apiVersion,
    kind,
    metadata: {
      ...written,
      namespace: namespace === DEFAULT_NAMESPACE ? undefined : namespace,
      annotations: writtenAnnotations(annotations),
    },
    spec,
  };
  return stringify(descriptor, { aliasDuplicateObjects: false });
}
