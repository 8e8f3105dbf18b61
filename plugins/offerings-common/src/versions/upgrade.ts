import type { Entity } from '@backstage/catalog-model';
import { kindDefinition } from '../kinds';
import { NEWEST_VERSION, versionsFrom } from './versions';

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An entity of ours in the newest version, from whichever it is written in.
 *
 * @remarks
 * Pure. The newest version, an unknown one, and entities of others are handed back as they are; a `spec` with mistakes
 * is brought as far as it can be.
 *
 * @public
 */
export function upgrade<E extends Entity | undefined>(entity: E): E {
  if (!entity || entity.apiVersion === NEWEST_VERSION.apiVersion) return entity;
  const definition = kindDefinition(entity.kind);
  const versions = versionsFrom(entity.apiVersion);
  if (!definition || versions.length === 0) return entity;

  let spec: unknown = entity.spec;
  for (const { next } of versions) {
    if (next && isMapping(spec)) spec = next.upgrade(definition.kind, spec);
  }
  return { ...entity, apiVersion: NEWEST_VERSION.apiVersion, spec };
}

/**
 * Where a field of the newest version stands in the descriptor as it is written.
 *
 * @param path - such as `spec.steps[2].uses[0]`
 */
export function writtenPlace(
  { apiVersion, kind }: Pick<Entity, 'apiVersion' | 'kind'>,
  path: string,
): string {
  const definition = kindDefinition(kind);
  if (!definition) return path;
  return [...versionsFrom(apiVersion)]
    .reverse()
    .reduce(
      (place, { next }) => next?.placeOf?.(definition.kind, place) ?? place,
      path,
    );
}
