import type { Entity } from '@backstage/catalog-model';
import { RELATION_PAIRS } from '../relations/relations';
import { STAGES, STEP_TYPES, type Stage, type StepType } from '../vocabularies';
import { date, duration, lifecycle, owner, text, type } from './fields';
import { isInOfferingsGroup } from './group';
import type { FieldSchema } from './schema';

/** Where a step leads. @public */
export interface StepTarget {
  to: string;
  when?: string;
  /** How often, 0–100. */
  share?: number;
}

/** A step of a value stream. @public */
export interface ValueStreamStep {
  id: string;
  title: string;
  stage: Stage;
  type?: StepType;
  performers?: string[];
  stakeholder?: string;
  skills?: string[];
  processTime?: string;
  waitTime?: string;
  /** 0–100. */
  percentCompleteAndAccurate?: number;
  uses?: string[];
  practices?: string[];
  suppliers?: string[];
  next?: Array<string | StepTarget>;
}

/** The `spec` of a ValueStream. @public */
export interface ValueStreamSpec {
  type: string;
  lifecycle: string;
  owner: string;
  offerings: string[];
  demand?: string;
  outcome?: string;
  endsAt?: string[];
  observedOn?: string;
  steps?: ValueStreamStep[];
}

/** How work flows from demand to outcome. @public */
export interface ValueStreamEntityV1alpha1 extends Entity {
  apiVersion: 'offerings/v1alpha1';
  kind: 'ValueStream';
  spec: ValueStreamSpec & Entity['spec'];
}

const stepId = {
  type: 'string',
  pattern: '^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$',
  'x-expected': 'an id of letters and digits, with -, _ or . between them',
} as const;

const stepSchema = {
  type: 'object',
  required: ['id', 'title', 'stage'],
  additionalProperties: false,
  properties: {
    id: { ...stepId, description: 'What other steps call it.' },
    title: { ...text, description: 'What happens, in a few words.' },
    stage: {
      type: 'string',
      enum: STAGES,
      description: 'The stage of the journey that it belongs to.',
    },
    type: {
      type: 'string',
      enum: STEP_TYPES,
      default: 'work',
      description: 'What kind of step it is.',
    },
    performers: {
      type: 'array',
      description:
        'Who does it: teams, people, or a Component that automates it.',
      items: {
        type: 'string',
        minLength: 1,
        'x-ref': {
          kinds: ['Group', 'User', 'Component'],
          defaultKind: 'Group',
          relation: RELATION_PAIRS.performance,
        },
      },
    },
    stakeholder: {
      ...text,
      description:
        "One of the offering's stakeholders, by name; the step is then a touchpoint.",
    },
    skills: {
      type: 'array',
      description: 'What one has to know for it.',
      items: text,
    },
    processTime: { ...duration, description: 'How long the work takes.' },
    waitTime: {
      ...duration,
      description: 'How long it waits before the work.',
    },
    percentCompleteAndAccurate: {
      type: 'number',
      minimum: 0,
      maximum: 100,
      description:
        'How much of its output is right the first time, as whoever receives it says.',
    },
    uses: {
      type: 'array',
      description: 'The catalog entities that it rests on.',
      items: {
        type: 'string',
        minLength: 1,
        'x-ref': { relation: RELATION_PAIRS.dependency },
      },
    },
    practices: {
      type: 'array',
      description: 'The Practices at work in it.',
      items: {
        type: 'string',
        minLength: 1,
        'x-ref': {
          kinds: ['Practice'],
          defaultKind: 'Practice',
          relation: RELATION_PAIRS.supportingPractice,
        },
      },
    },
    suppliers: {
      type: 'array',
      description: "A declared supplier's name, or a ref with its kind.",
      items: {
        type: 'string',
        minLength: 1,
        'x-ref': {
          kinds: ['Group'],
          orName: true,
          relation: RELATION_PAIRS.supplier,
        },
      },
    },
    next: {
      type: 'array',
      description:
        'Where it leads; left out, to the following step; an empty list ends the branch.',
      items: {
        anyOf: [
          stepId,
          {
            type: 'object',
            required: ['to'],
            additionalProperties: false,
            properties: {
              to: { ...stepId, description: 'The id of the step.' },
              when: { ...text, description: 'In which case.' },
              share: {
                type: 'number',
                minimum: 0,
                maximum: 100,
                description: 'How often, in percent.',
              },
            },
          },
        ],
      },
    },
  },
} as const satisfies FieldSchema;

/** The JSON Schema of a ValueStream's `spec`. @public */
export const valueStreamSpecSchema = {
  type: 'object',
  required: ['type', 'lifecycle', 'owner', 'offerings'],
  additionalProperties: false,
  properties: {
    type,
    lifecycle,
    owner,
    offerings: {
      type: 'array',
      minItems: 1,
      description: 'The Products and Services that it realizes.',
      items: {
        type: 'string',
        minLength: 1,
        'x-ref': {
          kinds: ['Product', 'Service'],
          relation: RELATION_PAIRS.realization,
        },
      },
    },
    demand: { ...text, description: 'What triggers it.' },
    outcome: { ...text, description: 'What it ends in.' },
    endsAt: {
      type: 'array',
      description:
        'The steps where the outcome is reached; left out, the last deliver step.',
      items: stepId,
    },
    observedOn: { ...date, description: 'When its times were taken.' },
    steps: {
      type: 'array',
      description: 'What happens, in order.',
      items: stepSchema,
    },
  },
} as const satisfies FieldSchema;

/** Tells whether an entity is a ValueStream of ours. @public */
export function isValueStreamEntity(
  entity: Entity,
): entity is ValueStreamEntityV1alpha1 {
  return isInOfferingsGroup(entity) && entity.kind === 'ValueStream';
}
