import type { Entity } from '@backstage/catalog-model';
import type { ColumnConfig } from '@backstage/ui';

/** A row of the list. */
export interface EntityRow {
  /** The full ref. */
  id: string;
  entity: Entity;
}

/** A column of the list. */
export type EntityColumn = ColumnConfig<EntityRow>;

/** The full refs of what an entity is related to. */
export function relationTargets(entity: Entity, relation: string): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef);
}

/** A text of the `spec`; empty where there is none. */
export function specText(entity: Entity, field: string): string {
  const value = entity.spec?.[field];
  return typeof value === 'string' ? value : '';
}
