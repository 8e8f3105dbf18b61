import type { Entity } from '@backstage/catalog-model';

/** The refs that an entity has a relation to, sorted, each once; optionally only those of one kind. */
export function related(
  entity: Entity | undefined,
  types: string | readonly string[],
  kind?: string,
): string[] {
  if (!Array.isArray(entity?.relations)) return [];
  const wanted = typeof types === 'string' ? [types] : types;
  const refs = entity.relations
    .filter(
      relation =>
        wanted.includes(relation?.type) &&
        typeof relation.targetRef === 'string',
    )
    .map(relation => relation.targetRef.toLocaleLowerCase('en-US'))
    .filter(ref => kind === undefined || ref.startsWith(`${kind}:`));
  return [...new Set(refs)].sort();
}
