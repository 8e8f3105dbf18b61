import type { Entity } from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import * as predicates from '../screens/predicates';

/** A condition as `EntitySwitch.Case` and `EntityLayout.Route` take it. @public */
export type EntityCondition = (entity: Entity) => boolean;

/** Whether an entity is one of our Products; somebody else's have another group. @public */
export const isProduct: EntityCondition = filterPredicateToFilterFunction(
  predicates.isProduct,
);

/** Whether an entity is one of our Services. @public */
export const isService: EntityCondition = filterPredicateToFilterFunction(
  predicates.isService,
);

/** Whether an entity is one of our Products or Services. @public */
export const isOffering: EntityCondition = filterPredicateToFilterFunction(
  predicates.isOffering,
);

/** Whether an entity is one of our ValueStreams. @public */
export const isValueStream: EntityCondition = filterPredicateToFilterFunction(
  predicates.isValueStream,
);

/** Whether an entity is one of our Practices. @public */
export const isPractice: EntityCondition = filterPredicateToFilterFunction(
  predicates.isPractice,
);

/** Whether an entity is of a kind that offerings may rest on: Component, API, Resource, System, Group. @public */
export const canHoldUpOfferings: EntityCondition =
  filterPredicateToFilterFunction(predicates.canHoldUpOfferings);

/** Whether an entity is ours, of any kind, and the catalog did not accept its latest version. @public */
export const isRejected: EntityCondition = filterPredicateToFilterFunction(
  predicates.isRejected,
);
