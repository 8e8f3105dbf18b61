import type { Entity } from '@backstage/catalog-model';
import {
  isPracticeEntity,
  practiceDefinition,
  type OwnTerms,
} from '@offerings/backstage-plugin-offerings-common';

/** A Practice with the type that follows from which one it is, where the descriptor leaves it out. */
export function withPracticeType(entity: Entity, own?: OwnTerms): Entity {
  if (!isPracticeEntity(entity) || entity.spec.type) return entity;

  const type = practiceDefinition(entity.spec.practice, own)?.type;
  return type ? { ...entity, spec: { ...entity.spec, type } } : entity;
}
