import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';

/**
 * A ref as it is written in a descriptor, as a full one in lower case.
 *
 * @returns `undefined` where it is no ref
 */
export function fullRef(
  written: string,
  context: { entity: Entity; defaultKind?: string },
): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(written, {
        defaultKind: context.defaultKind,
        defaultNamespace:
          context.entity.metadata.namespace ?? DEFAULT_NAMESPACE,
      }),
    );
  } catch {
    return undefined;
  }
}

/** The kind of a full ref, in lower case. */
export function kindOf(ref: string): string {
  return ref.slice(0, ref.indexOf(':'));
}
