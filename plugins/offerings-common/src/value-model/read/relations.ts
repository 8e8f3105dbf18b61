import {
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  type Entity,
} from '@backstage/catalog-model';

/** The relations by which a part says what it needs itself. */
export const PART_NEEDS = [RELATION_DEPENDS_ON, RELATION_CONSUMES_API];

const FULL_REF = /^[^:/]+:[^:/]+\/[^:/]+$/;

/** The refs that an entity has a relation to, sorted, each once; optionally only those of one kind. */
export function related(
  entity: Entity | undefined,
  types: string | readonly string[],
  kind?: string,
): string[] {
  if (!Array.isArray(entity?.relations)) return [];
  const wanted = typeof types === 'string' ? [types] : types;
  const refs = new Set<string>();
  for (const relation of entity.relations) {
    if (!wanted.includes(relation?.type)) continue;
    if (typeof relation.targetRef !== 'string') continue;
    const ref = relation.targetRef.toLocaleLowerCase('en-US');
    if (!FULL_REF.test(ref)) continue;
    if (kind === undefined || ref.startsWith(`${kind}:`)) refs.add(ref);
  }
  return [...refs].sort();
}
