import type { Entity } from '@backstage/catalog-model';
import { isInOfferingsGroup } from './group';
import { practiceSpecSchema, type PracticeEntityV1alpha1 } from './practice';
import { productSpecSchema, type ProductEntityV1alpha1 } from './product';
import type { FieldSchema } from './schema';
import { serviceSpecSchema, type ServiceEntityV1alpha1 } from './service';
import {
  valueStreamSpecSchema,
  type ValueStreamEntityV1alpha1,
} from './valueStream';

/** The four kinds. @public */
export const OFFERINGS_KINDS = [
  'Product',
  'Service',
  'ValueStream',
  'Practice',
] as const;

/** One of the four kinds. @public */
export type OfferingsKind = (typeof OFFERINGS_KINDS)[number];

/** An entity of one of the four kinds. @public */
export type OfferingsEntity =
  | ProductEntityV1alpha1
  | ServiceEntityV1alpha1
  | ValueStreamEntityV1alpha1
  | PracticeEntityV1alpha1;

/** What one of our kinds is. @public */
export interface KindDefinition {
  kind: OfferingsKind;
  singular: string;
  plural: string;
  description: string;
  /** The schema of its `spec`. */
  spec: FieldSchema;
}

/** The definition of each kind: the one source of what its descriptor may hold. @public */
export const KIND_DEFINITIONS: Readonly<Record<OfferingsKind, KindDefinition>> =
  {
    Product: {
      kind: 'Product',
      singular: 'product',
      plural: 'products',
      description:
        'A bundle of resources and capabilities that makes an offering possible.',
      spec: productSpecSchema,
    },
    Service: {
      kind: 'Service',
      singular: 'service',
      plural: 'services',
      description:
        'What makes products usable and valuable: access, guidance, support, communication.',
      spec: serviceSpecSchema,
    },
    ValueStream: {
      kind: 'ValueStream',
      singular: 'valuestream',
      plural: 'valuestreams',
      description: 'How work flows from demand to outcome, step by step.',
      spec: valueStreamSpecSchema,
    },
    Practice: {
      kind: 'Practice',
      singular: 'practice',
      plural: 'practices',
      description:
        'A dependable way of handling an important category of work.',
      spec: practiceSpecSchema,
    },
  };

/** The definition of a kind by its exact name; `undefined` for any other. @public */
export function kindDefinition(kind: string): KindDefinition | undefined {
  return Object.hasOwn(KIND_DEFINITIONS, kind)
    ? KIND_DEFINITIONS[kind as OfferingsKind]
    : undefined;
}

/** Tells whether an entity is of one of the four kinds, rather than somebody else's. @public */
export function isOfferingsEntity(entity: Entity): entity is OfferingsEntity {
  return (
    isInOfferingsGroup(entity) && kindDefinition(entity.kind) !== undefined
  );
}

/** Tells whether an entity is a Product or a Service of ours. @public */
export function isOfferingEntity(
  entity: Entity,
): entity is ProductEntityV1alpha1 | ServiceEntityV1alpha1 {
  return (
    isInOfferingsGroup(entity) &&
    (entity.kind === 'Product' || entity.kind === 'Service')
  );
}
