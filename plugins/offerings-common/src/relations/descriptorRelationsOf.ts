import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { isOfferingsEntity } from '../kinds';
import { builtinRelationsOf } from './builtinRelationsOf';
import { relationsOf, type OfferingRelation } from './relationsOf';

/**
 * Every relation that the descriptor of an entity stands for, be it of ours or of one of Backstage's own kinds, in both
 * directions. Nothing is known of other kinds.
 *
 * @param entity - has a name that can stand in a ref
 */
export function descriptorRelationsOf(entity: Entity): OfferingRelation[] {
  if (isOfferingsEntity(entity)) return relationsOf(entity);
  const self = stringifyEntityRef(entity);
  return builtinRelationsOf(entity).flatMap(
    ({ target, relation: { forward, reverse } }) => [
      { type: forward, source: self, target },
      { type: reverse, source: target, target: self },
    ],
  );
}
