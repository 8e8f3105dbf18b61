import type { Entity } from '@backstage/catalog-model';

/** Whose dependents are asked for. @public */
export interface DependentsRequest {
  /** The full ref of an entity of any kind, in any case. */
  entity: string;
}

/** What {@link buildDependents} needs. @public */
export interface DependentsInput extends DependentsRequest {
  /** The entities that the reader may see, in any order; more than are needed do no harm. */
  entities: Iterable<Entity>;
}
