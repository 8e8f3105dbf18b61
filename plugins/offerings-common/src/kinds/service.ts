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

function sentences<const TDescription extends string>(
  description: TDescription,
) {
  return { type: 'array', description, items: text } as const;
}

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
        costsRemoved: sentences('The costs that it takes away from people.'),
        costsImposed: sentences('The costs that it brings.'),
        risksRemoved: sentences('The risks that it takes away from people.'),
        risksImposed: sentences('The risks that it brings.'),
      },
    },
    access: {
      type: 'object',
      description: 'How people reach it.',
      required: ['how'],
      additionalProperties: false,
      properties: {
        how: { ...text, description: 'What to do to reach it.' },
        url: { ...url, description: 'Where to go.' },
        eligibility: { ...text, description: 'Who may use it.' },
      },
    },
    guidance: {
      type: 'array',
      description: 'What explains its use.',
      items: {
        type: 'object',
        required: ['title', 'url'],
        additionalProperties: false,
        properties: {
          title: { ...text, description: 'What it explains.' },
          url: { ...url, description: 'Where it is.' },
        },
      },
    },
    support: {
      type: 'object',
      description: 'How people get help.',
      additionalProperties: false,
      properties: {
        channels: {
          type: 'array',
          description: 'The ways to ask for help.',
          items: {
            type: 'object',
            required: ['type', 'target'],
            additionalProperties: false,
            properties: {
              type: {
                ...text,
                description: 'How one asks.',
                examples: ['chat', 'phone', 'email', 'desk'],
              },
              target: {
                ...text,
                description: 'A URL, a number, or where to go.',
              },
            },
          },
        },
        hours: { ...text, description: 'When somebody answers.' },
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
        properties: {
          purpose: { ...text, description: 'What it is about.' },
          audience: { ...text, description: 'Who is told.' },
          channel: { ...text, description: 'How they are told.' },
        },
      },
    },
    serviceLevels: {
      type: 'array',
      description: 'What people can count on.',
      items: {
        type: 'object',
        required: ['name', 'measure'],
        additionalProperties: false,
        properties: {
          name: { ...text, description: 'What is promised.' },
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
