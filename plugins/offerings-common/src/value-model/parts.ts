import {
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_PROVIDES_API,
  type Entity,
} from '@backstage/catalog-model';
import { related } from './read/relations';
import type { OfferingWalk } from './walk';

/** What an offering declares that it rests on, and what it rests on without saying so. */
export interface DeclaredParts {
  /** The parts of its capabilities, each with what is known of it. */
  parts: DeclaredPart[];
  /** Tells whether the offering declares that it rests on an entity. */
  isDeclared(ref: string): boolean;
}

/** A part of a capability. */
export interface DeclaredPart {
  ref: string;
  entity?: Entity;
  owner?: string;
  deprecated: boolean;
  /** What it depends on or consumes that the offering declares nowhere. */
  hidden: string[];
}

type EntityOf = (ref: string) => Entity | undefined;

/** The parts, the members of those that are Systems, the APIs that any of these provide, and what services depend on. */
function declaredRefs(walk: OfferingWalk, entityOf: EntityOf): Set<string> {
  const declared = new Set<string>(walk.parts);
  for (const ref of walk.parts) {
    if (!ref.startsWith('system:')) continue;
    for (const inner of related(entityOf(ref), RELATION_HAS_PART)) {
      declared.add(inner);
    }
  }
  for (const ref of [...declared]) {
    for (const api of related(entityOf(ref), RELATION_PROVIDES_API)) {
      declared.add(api);
    }
  }
  for (const member of walk.members) {
    declared.add(member.ref);
    const dependsOn =
      member.kind === 'Service' ? member.spec.dependsOn ?? [] : [];
    for (const ref of dependsOn) declared.add(ref);
  }
  return declared;
}

/** Works out what an offering declares that it rests on, and what its parts need beyond that. */
export function declareParts(
  walk: OfferingWalk,
  entityOf: EntityOf,
): DeclaredParts {
  const declared = declaredRefs(walk, entityOf);
  const isDeclared = (ref: string) => declared.has(ref);
  const needs = [RELATION_DEPENDS_ON, RELATION_CONSUMES_API];
  return {
    isDeclared,
    parts: walk.parts.map(ref => {
      const entity = entityOf(ref);
      return {
        ref,
        entity,
        owner: related(entity, RELATION_OWNED_BY)[0],
        deprecated: entity?.spec?.lifecycle === 'deprecated',
        hidden: related(entity, needs).filter(need => !isDeclared(need)),
      };
    }),
  };
}
