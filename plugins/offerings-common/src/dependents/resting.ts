import {
  RELATION_API_CONSUMED_BY,
  RELATION_DEPENDENCY_OF,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
  type Entity,
} from '@backstage/catalog-model';
import type { DependentPath } from '../api';
import { isPracticeEntity } from '../kinds';
import {
  RELATION_ACCOUNTABLE_FOR,
  RELATION_PERFORMS,
  RELATION_SUPPLIER_OF,
  RELATION_SUPPORTS,
} from '../relations';
import { related } from '../value-model/read/relations';

/** What an entity is to something that rests on it. */
export type RestsHow = DependentPath['how'];

/** Something that rests on an entity. */
export interface Resting {
  ref: string;
  how: RestsHow;
  /** The steps of the value stream say themselves how they rest on the entity. */
  bySteps: boolean;
}

/** Never `ownerOf`: what a team owns is not what stands still without it. */
const RELATIONS: ReadonlyArray<readonly [relation: string, how: RestsHow]> = [
  [RELATION_PART_OF, 'part'],
  [RELATION_DEPENDENCY_OF, 'dependency'],
  [RELATION_PROVIDES_API, 'dependency'],
  [RELATION_API_CONSUMED_BY, 'dependency'],
  [RELATION_PERFORMS, 'dependency'],
  [RELATION_SUPPLIER_OF, 'supplier'],
  [RELATION_ACCOUNTABLE_FOR, 'accountable'],
];

/** What rests on an entity, by its relations. */
export function restingOn(entity: Entity | undefined): Resting[] {
  if (!entity) return [];
  const supported = isPracticeEntity(entity)
    ? related(entity, RELATION_SUPPORTS)
    : [];
  return [
    ...RELATIONS.flatMap(([relation, how]) =>
      related(entity, relation).map(ref => ({
        ref,
        how,
        bySteps: ref.startsWith('valuestream:'),
      })),
    ),
    ...supported.map(ref => ({
      ref,
      how: 'dependency' as const,
      bySteps: false,
    })),
  ];
}
