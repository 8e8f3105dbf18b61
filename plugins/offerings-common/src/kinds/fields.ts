import { MeasureDirection, PERSPECTIVES } from '../vocabularies';
import { RELATION_PAIRS } from '../relations/relations';
import type { FieldSchema } from './schema';

/** Fragments that several kinds are written with. */

export const text = { type: 'string', minLength: 1 } as const;

export const url = {
  type: 'string',
  pattern: '^([hH][tT][tT][pP][sS]?://|[mM][aA][iI][lL][tT][oO]:)\\S+$',
  'x-expected': 'an http, https or mailto URL',
} as const;

export const duration = {
  type: 'string',
  pattern:
    '^P(?=\\d|T\\d)(\\d+(\\.\\d+)?Y)?(\\d+(\\.\\d+)?M)?(\\d+(\\.\\d+)?W)?(\\d+(\\.\\d+)?D)?(T(?=\\d)(\\d+(\\.\\d+)?H)?(\\d+(\\.\\d+)?M)?(\\d+(\\.\\d+)?S)?)?$',
  'x-expected': 'an ISO 8601 duration such as PT15M, PT2H or P3D',
  examples: ['PT15M', 'PT2H', 'P3D'],
} as const;

export const date = {
  type: 'string',
  pattern:
    '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})?)?$',
  'x-expected': 'an ISO 8601 date such as 2026-09-30',
  examples: ['2026-09-30'],
} as const;

export const partyRef = {
  type: 'string',
  minLength: 1,
  'x-ref': { kinds: ['Group', 'User'], defaultKind: 'Group' },
} as const;

export const owner = {
  type: 'string',
  minLength: 1,
  description: 'The team or person who owns it.',
  'x-ref': {
    kinds: ['Group', 'User'],
    defaultKind: 'Group',
    relation: RELATION_PAIRS.owner,
  },
} as const;

export const type = {
  ...text,
  description: 'A word of your own for what type it is.',
} as const;

export const lifecycle = {
  ...text,
  description:
    'experimental (marked early), production, deprecated (kept out of totals), or a word of your own.',
  examples: ['experimental', 'production', 'deprecated'],
} as const;

export const dependsOn = {
  type: 'array',
  description: 'What it cannot do without.',
  items: {
    type: 'string',
    minLength: 1,
    'x-ref': { relation: RELATION_PAIRS.dependency },
  },
} as const;

const outcomes = {
  type: 'array',
  description: 'What stakeholders achieve with it.',
  items: {
    type: 'object',
    required: ['name', 'statement'],
    additionalProperties: false,
    properties: {
      name: { ...text, description: 'A short name.' },
      statement: { ...text, description: 'One sentence.' },
      stakeholder: {
        ...text,
        description: 'The name of the stakeholder whose outcome it is.',
      },
      acceptable: {
        type: 'object',
        description: 'With what effort, cost and risk it is still worth it.',
        additionalProperties: false,
        properties: {
          effort: { ...text, description: 'The effort that is still fine.' },
          cost: { ...text, description: 'The cost that is still fine.' },
          risk: { ...text, description: 'The risk that is still fine.' },
        },
      },
      measuredBy: {
        ...text,
        description: 'The name of the measure that shows it.',
      },
    },
  },
} as const;

const stakeholders = {
  type: 'array',
  description: 'Who it is for.',
  items: {
    type: 'object',
    required: ['name', 'roles'],
    additionalProperties: false,
    properties: {
      name: { ...text, description: 'What they are called.' },
      roles: {
        type: 'array',
        minItems: 1,
        description: 'How they take part.',
        items: { type: 'string', enum: ['customer', 'user', 'sponsor'] },
      },
      ref: {
        ...partyRef,
        description: 'The team or person, where the catalog has them.',
      },
    },
  },
} as const;

const suppliers = {
  type: 'array',
  description:
    'The outside parties that it relies on; an empty list says: none, on purpose.',
  items: {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: {
      name: { ...text, description: 'What they are called.' },
      ref: {
        type: 'string',
        minLength: 1,
        description: 'The Group, where the catalog has it.',
        'x-ref': {
          kinds: ['Group'],
          defaultKind: 'Group',
          relation: RELATION_PAIRS.supplier,
        },
      },
      provides: { ...text, description: 'What it provides.' },
      agreement: {
        ...url,
        description: 'Where the contract or service level agreement is.',
      },
      relationshipOwner: {
        ...partyRef,
        description: 'Who looks after the relationship.',
      },
    },
  },
} as const;

const governance = {
  type: 'object',
  description: 'Direction, priorities and shared responsibility for the whole.',
  additionalProperties: false,
  properties: {
    accountable: {
      type: 'string',
      minLength: 1,
      description: 'Who answers for the whole offering.',
      'x-ref': {
        kinds: ['Group', 'User'],
        defaultKind: 'Group',
        relation: RELATION_PAIRS.accountability,
      },
    },
    direction: { ...text, description: 'Where it is going, in one sentence.' },
    priorities: {
      type: 'array',
      description: 'What comes first, in order.',
      items: text,
    },
    acceptableRisk: {
      type: 'string',
      enum: ['low', 'moderate', 'high'],
      description: 'How much risk is fine on the way there.',
    },
    risks: {
      type: 'array',
      description: 'What may go wrong, and what is done about it.',
      items: {
        type: 'object',
        required: ['risk', 'response'],
        additionalProperties: false,
        properties: {
          risk: { ...text, description: 'What may go wrong.' },
          affects: { ...text, description: 'The step or outcome it affects.' },
          response: {
            type: 'string',
            enum: ['avoid', 'reduce', 'transfer', 'accept'],
            description: 'What is done about it.',
          },
          owner: { ...partyRef, description: 'Who looks after the risk.' },
        },
      },
    },
    investment: {
      type: 'string',
      enum: ['invest', 'maintain', 'reduce', 'retire'],
      description: 'Where its money goes.',
    },
    decisionRights: {
      type: 'array',
      description: 'Who decides what.',
      items: {
        type: 'object',
        required: ['decision', 'heldBy'],
        additionalProperties: false,
        properties: {
          decision: { ...text, description: 'What is decided.' },
          heldBy: { ...partyRef, description: 'Who decides it.' },
        },
      },
    },
    reviewEvery: { ...duration, description: 'How often it is reviewed.' },
    lastReviewed: { ...date, description: 'When it was last reviewed.' },
  },
} as const;

const measures = {
  type: 'array',
  description: 'How one can see whether it works for people.',
  items: {
    type: 'object',
    required: ['name', 'metric'],
    additionalProperties: false,
    properties: {
      name: { ...text, description: 'What it is called.' },
      metric: {
        ...text,
        description:
          'A well-known metric, or one of your own that then states its perspective.',
      },
      perspective: {
        type: 'string',
        enum: PERSPECTIVES,
        description:
          'The side that it looks at; a well-known metric brings its own.',
      },
      unit: { ...text, description: 'What it is counted in.' },
      target: { type: 'number', description: 'The value to reach.' },
      direction: {
        type: 'string',
        enum: ['higher', 'lower'] satisfies MeasureDirection[] as [
          'higher',
          'lower',
        ],
        description: 'Which way is better; a well-known metric brings its own.',
      },
      source: { ...url, description: 'Where the readings come from.' },
    },
  },
} as const;

const improvements = {
  type: 'array',
  description: 'What was learned, and what it changes.',
  items: {
    type: 'object',
    required: ['title', 'learnedFrom', 'status'],
    additionalProperties: false,
    properties: {
      title: { ...text, description: 'What is to be better, in a few words.' },
      learnedFrom: {
        type: 'string',
        enum: ['support', 'use', 'measure', 'incident', 'feedback'],
        description: 'Where it was learned.',
      },
      learnedAt: {
        ...text,
        description: 'The id of the step or the name of the measure.',
      },
      changes: {
        ...text,
        description: 'The capability, service or step that it changes.',
      },
      status: {
        type: 'string',
        enum: ['proposed', 'planned', 'done'],
        description: 'How far it is.',
      },
      doneOn: { ...date, description: 'Since when the change is in use.' },
      url: { ...url, description: 'Where it is followed up.' },
    },
  },
} as const;

/** The fields that a Product and a Service have in common. */
export const sharedOfferingFields = {
  type,
  lifecycle,
  owner,
  need: {
    ...text,
    description: 'The need or opportunity that it answers, in one sentence.',
  },
  outcomes,
  stakeholders,
  suppliers,
  governance,
  measures,
  improvements,
} as const satisfies Readonly<Record<string, FieldSchema>>;
