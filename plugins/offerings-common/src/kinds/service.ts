import type { Entity } from '@backstage/catalog-model';
import { RELATION_PAIRS } from '../relations/relations';
import { dependsOn, partyRef, sharedOfferingFields, text, url } from './fields';
import { isInOfferingsGroup } from './group';
import type { OfferingSpec } from './offering';
import type { FieldSchema } from './schema';

/** The costs and risks that a service takes away from people, and those it brings. @public */
export interface ServiceValue {
  costsRemoved?: string[];
  costsImposed?: string[];
  risksRemoved?: string[];
  risksImposed?: string[];
}

/** How to get help with a service. @public */
export interface ServiceSupport {
  channels?: Array<{ type: string; target: string }>;
  hours?: string;
  escalation?: string;
}

/** The `spec` of a Service. @public */
export interface ServiceSpec extends OfferingSpec {
  products?: string[];
  value?: ServiceValue;
  access?: { how: string; url?: string; eligibility?: string };
  guidance?: Array<{ title: string; url: string }>;
  support?: ServiceSupport;
  communications?: Array<{
    purpose: string;
    audience: string;
    channel: string;
  }>;
  serviceLevels?: Array<{ name: string; measure: string }>;
  dependsOn?: string[];
}

/** What makes products usable and valuable in practice. @public */
export interface ServiceEntityV1alpha1 extends Entity {
  apiVersion: 'offerings/v1alpha1';
  kind: 'Service';
  spec: ServiceSpec & Entity['spec'];
}

const sentences = { type: 'array', items: text } as const;

/** The JSON Schema of a Service's `spec`. @public */
export const serviceSpecSchema = {
  type: 'object',
  required: ['type', 'lifecycle', 'owner', 'need'],
  additionalProperties: false,
  properties: {
    ...sharedOfferingFields,
    products: {
      type: 'array',
      description: 'The Products that it makes usable.',
      items: {
        type: 'string',
        minLength: 1,
        'x-ref': {
          kinds: ['Product'],
          defaultKind: 'Product',
          relation: RELATION_PAIRS.delivery,
        },
      },
    },
    value: {
      type: 'object',
      description:
        'The costs and risks that it takes away from people, and those it brings.',
      additionalProperties: false,
      properties: {
        costsRemoved: sentences,
        costsImposed: sentences,
        risksRemoved: sentences,
        risksImposed: sentences,
      },
    },
    access: {
      type: 'object',
      description: 'How people reach it.',
      required: ['how'],
      additionalProperties: false,
      properties: { how: text, url, eligibility: text },
    },
    guidance: {
      type: 'array',
      description: 'What explains its use.',
      items: {
        type: 'object',
        required: ['title', 'url'],
        additionalProperties: false,
        properties: { title: text, url },
      },
    },
    support: {
      type: 'object',
      description: 'How people get help.',
      additionalProperties: false,
      properties: {
        channels: {
          type: 'array',
          items: {
            type: 'object',
            required: ['type', 'target'],
            additionalProperties: false,
            properties: {
              type: { ...text, examples: ['chat', 'phone', 'email', 'desk'] },
              target: {
                ...text,
                description: 'A URL, a number, or where to go.',
              },
            },
          },
        },
        hours: text,
        escalation: {
          ...partyRef,
          description: 'Who takes over when support cannot help.',
        },
      },
    },
    communications: {
      type: 'array',
      description: 'What people are told, and how.',
      items: {
        type: 'object',
        required: ['purpose', 'audience', 'channel'],
        additionalProperties: false,
        properties: { purpose: text, audience: text, channel: text },
      },
    },
    serviceLevels: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'measure'],
        additionalProperties: false,
        properties: {
          name: text,
          measure: { ...text, description: 'The name of the measure.' },
        },
      },
    },
    dependsOn,
  },
} as const satisfies FieldSchema;

/** Tells whether an entity is a Service of ours, rather than somebody else's. @public */
export function isServiceEntity(
  entity: Entity,
): entity is ServiceEntityV1alpha1 {
  return isInOfferingsGroup(entity) && entity.kind === 'Service';
}
