import type { Entity } from '@backstage/catalog-model';
import { RELATION_PAIRS } from '../relations/relations';
import {
  PRACTICE_TYPES,
  STAGES,
  type PracticeType,
  type Stage,
} from '../vocabularies';
import { dependsOn, lifecycle, owner, text } from './fields';
import { isInOfferingsGroup } from './group';
import type { FieldSchema } from './schema';

/** The `spec` of a Practice. @public */
export interface PracticeSpec {
  practice: string;
  lifecycle: string;
  owner: string;
  purpose: string;
  type?: PracticeType;
  stages?: Stage[];
  supports?: string[];
  dependsOn?: string[];
}

/** A dependable way of handling an important category of work. @public */
export interface PracticeEntityV1alpha1 extends Entity {
  apiVersion: 'offerings/v1alpha1';
  kind: 'Practice';
  spec: PracticeSpec & Entity['spec'];
}

/** The JSON Schema of a Practice's `spec`. @public */
export const practiceSpecSchema = {
  type: 'object',
  required: ['practice', 'lifecycle', 'owner', 'purpose'],
  additionalProperties: false,
  properties: {
    practice: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      'x-expected': 'a practice id such as incident-management',
      description: 'One of the 34 practices of ITIL 4, or an id of your own.',
    },
    lifecycle,
    owner,
    purpose: { ...text, description: 'What it is for, in one sentence.' },
    type: {
      type: 'string',
      enum: PRACTICE_TYPES,
      description: 'Left out, it follows from the practice.',
    },
    stages: {
      type: 'array',
      description: 'The stages that it works in.',
      items: { type: 'string', enum: STAGES },
    },
    supports: {
      type: 'array',
      description: 'What it supports.',
      items: {
        type: 'string',
        minLength: 1,
        'x-ref': {
          kinds: ['Product', 'Service', 'ValueStream'],
          relation: RELATION_PAIRS.support,
        },
      },
    },
    dependsOn,
  },
} as const satisfies FieldSchema;

/** Tells whether an entity is a Practice of ours. @public */
export function isPracticeEntity(
  entity: Entity,
): entity is PracticeEntityV1alpha1 {
  return isInOfferingsGroup(entity) && entity.kind === 'Practice';
}
