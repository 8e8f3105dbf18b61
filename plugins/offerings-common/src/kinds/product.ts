import type { Entity } from '@backstage/catalog-model';
import { RELATION_PAIRS } from '../relations/relations';
import { partyRef, sharedOfferingFields, text, url } from './fields';
import { isInOfferingsGroup } from './group';
import type { FieldSchema } from './schema';
import type { OfferingSpec } from './offering';

/** What a product bundles. @public */
export const CAPABILITY_TYPES = [
  'software',
  'infrastructure',
  'information',
  'knowledge',
  'workflow',
  'interface',
  'policy',
  'expertise',
] as const;

/** One of the types of capability. @public */
export type CapabilityType = (typeof CAPABILITY_TYPES)[number];

/** A resource or capability that a product bundles. @public */
export interface Capability {
  name: string;
  type: CapabilityType;
  parts?: string[];
  url?: string;
  owner?: string;
}

/** The `spec` of a Product. @public */
export interface ProductSpec extends OfferingSpec {
  capabilities?: Capability[];
}

/** A bundle of resources and capabilities that makes an offering possible. @public */
export interface ProductEntityV1alpha1 extends Entity {
  apiVersion: 'offerings/v1alpha1';
  kind: 'Product';
  spec: ProductSpec & Entity['spec'];
}

/** The JSON Schema of a Product's `spec`. @public */
export const productSpecSchema = {
  type: 'object',
  required: ['type', 'lifecycle', 'owner', 'need'],
  additionalProperties: false,
  properties: {
    ...sharedOfferingFields,
    capabilities: {
      type: 'array',
      description:
        'The resources and capabilities it bundles; not only software.',
      items: {
        type: 'object',
        required: ['name', 'type'],
        additionalProperties: false,
        properties: {
          name: { ...text, description: 'What it is called.' },
          type: {
            type: 'string',
            enum: CAPABILITY_TYPES,
            description: 'What kind of thing it is.',
          },
          parts: {
            type: 'array',
            description: 'The catalog entities that it consists of.',
            items: {
              type: 'string',
              minLength: 1,
              'x-ref': { relation: RELATION_PAIRS.part },
            },
          },
          url: { ...url, description: 'Where more is said about it.' },
          owner: { ...partyRef, description: 'Who looks after it.' },
        },
      },
    },
  },
} as const satisfies FieldSchema;

/** Tells whether an entity is a Product of ours, rather than somebody else's. @public */
export function isProductEntity(
  entity: Entity,
): entity is ProductEntityV1alpha1 {
  return isInOfferingsGroup(entity) && entity.kind === 'Product';
}
