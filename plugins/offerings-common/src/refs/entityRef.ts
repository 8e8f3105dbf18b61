import {
  DEFAULT_NAMESPACE,
  KubernetesValidatorFunctions,
  parseEntityRef,
  stringifyEntityRef,
  type CompoundEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { RefDefinition } from '../kinds';

/** What a written ref means, or why it means nothing. @public */
export type ResolvedRef =
  /** A full ref in lower case. */
  | { type: 'ref'; ref: string; kind: string }
  /** A plain name where one may stand. */
  | { type: 'name' }
  | { type: 'invalid'; reason: 'syntax' | 'kind-missing' | 'kind-not-allowed' };

/** Tells whether an entity by that ref could be in the catalog. */
function isWellFormed(ref: CompoundEntityRef, ownNamespace: string): boolean {
  return (
    KubernetesValidatorFunctions.isValidKind(ref.kind) &&
    KubernetesValidatorFunctions.isValidObjectName(ref.name) &&
    // A mistake in the entity's own namespace is none of its refs.
    (ref.namespace === ownNamespace ||
      KubernetesValidatorFunctions.isValidNamespace(
        ref.namespace.toLocaleLowerCase('en-US'),
      ))
  );
}

/**
 * Reads a ref as it is written in a field of a descriptor.
 *
 * @param written - the text of the field
 * @param definition - what the field takes
 * @param namespace - the namespace of the entity that holds the field
 * @public
 */
export function resolveRef(
  written: string,
  definition: RefDefinition,
  namespace: string,
): ResolvedRef {
  if (definition.orName && !written.includes(':')) {
    return { type: 'name' };
  }
  if (!written.includes(':') && !definition.defaultKind) {
    return { type: 'invalid', reason: 'kind-missing' };
  }
  try {
    const parsed = parseEntityRef(written, {
      defaultKind: definition.defaultKind,
      defaultNamespace: namespace,
    });
    if (!isWellFormed(parsed, namespace)) {
      return { type: 'invalid', reason: 'syntax' };
    }
    const kind = parsed.kind.toLocaleLowerCase('en-US');
    if (
      definition.kinds &&
      !definition.kinds.some(k => k.toLocaleLowerCase('en-US') === kind)
    ) {
      return { type: 'invalid', reason: 'kind-not-allowed' };
    }
    return { type: 'ref', ref: stringifyEntityRef(parsed), kind };
  } catch {
    return { type: 'invalid', reason: 'syntax' };
  }
}

/** The namespace of an entity. @public */
export function namespaceOf(entity: Entity): string {
  return entity.metadata?.namespace || DEFAULT_NAMESPACE;
}
