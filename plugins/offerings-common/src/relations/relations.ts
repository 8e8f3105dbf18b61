import {
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';

/** A Service delivers a Product. @public */
export const RELATION_DELIVERS = 'delivers';
/** A Product is delivered by a Service. @public */
export const RELATION_DELIVERED_BY = 'deliveredBy';
/** A ValueStream realizes a Product or Service. @public */
export const RELATION_REALIZES = 'realizes';
/** A Product or Service is realized by a ValueStream. @public */
export const RELATION_REALIZED_BY = 'realizedBy';
/** A Practice supports a Product, Service or ValueStream. @public */
export const RELATION_SUPPORTS = 'supports';
/** A Product, Service or ValueStream is supported by a Practice. @public */
export const RELATION_SUPPORTED_BY = 'supportedBy';
/** A Product, Service or ValueStream is supplied by a Group. @public */
export const RELATION_SUPPLIED_BY = 'suppliedBy';
/** A Group is a supplier of a Product, Service or ValueStream. @public */
export const RELATION_SUPPLIER_OF = 'supplierOf';
/** A Product or Service is accountable to a Group or User. @public */
export const RELATION_ACCOUNTABLE_TO = 'accountableTo';
/** A Group or User is accountable for a Product or Service. @public */
export const RELATION_ACCOUNTABLE_FOR = 'accountableFor';
/** A ValueStream is performed by a Group, User or Component. @public */
export const RELATION_PERFORMED_BY = 'performedBy';
/** A Group, User or Component performs steps of a ValueStream. @public */
export const RELATION_PERFORMS = 'performs';

/** A relation type and its opposite, as seen from the entity that names the other one. @public */
export interface RelationPair {
  /** From the entity whose descriptor holds the ref. */
  forward: string;
  /** From the entity that the ref points to. */
  reverse: string;
}

/** The relation pairs that a ref in one of our descriptors can stand for. @public */
export const RELATION_PAIRS = {
  owner: { forward: RELATION_OWNED_BY, reverse: RELATION_OWNER_OF },
  dependency: { forward: RELATION_DEPENDS_ON, reverse: RELATION_DEPENDENCY_OF },
  part: { forward: RELATION_HAS_PART, reverse: RELATION_PART_OF },
  delivery: { forward: RELATION_DELIVERS, reverse: RELATION_DELIVERED_BY },
  realization: { forward: RELATION_REALIZES, reverse: RELATION_REALIZED_BY },
  support: { forward: RELATION_SUPPORTS, reverse: RELATION_SUPPORTED_BY },
  supportingPractice: {
    forward: RELATION_SUPPORTED_BY,
    reverse: RELATION_SUPPORTS,
  },
  supplier: { forward: RELATION_SUPPLIED_BY, reverse: RELATION_SUPPLIER_OF },
  accountability: {
    forward: RELATION_ACCOUNTABLE_TO,
    reverse: RELATION_ACCOUNTABLE_FOR,
  },
  performance: { forward: RELATION_PERFORMED_BY, reverse: RELATION_PERFORMS },
} as const satisfies Readonly<Record<string, RelationPair>>;

/** What each relation type is called on screen. @public */
export const RELATION_TITLES: Readonly<Record<string, string>> = {
  [RELATION_DELIVERS]: 'delivers',
  [RELATION_DELIVERED_BY]: 'delivered by',
  [RELATION_REALIZES]: 'realizes',
  [RELATION_REALIZED_BY]: 'realized by',
  [RELATION_SUPPORTS]: 'supports',
  [RELATION_SUPPORTED_BY]: 'supported by',
  [RELATION_SUPPLIED_BY]: 'supplied by',
  [RELATION_SUPPLIER_OF]: 'supplier of',
  [RELATION_ACCOUNTABLE_TO]: 'accountable to',
  [RELATION_ACCOUNTABLE_FOR]: 'accountable for',
  [RELATION_PERFORMED_BY]: 'performed by',
  [RELATION_PERFORMS]: 'performs',
};
