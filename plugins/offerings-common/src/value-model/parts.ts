import {
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_PROVIDES_API,
  type Entity,
} from '@backstage/catalog-model';
import type { HiddenNeed } from './flow/types';
import { PART_NEEDS, related } from './read/relations';
import type { OfferingWalk } from './walk';

/** What an offering declares that it rests on, and what it rests on without saying so. */
export interface DeclaredParts {
  /** The parts of its capabilities, each with what is known of it. */
  parts: DeclaredPart[];
  /** What the parts, and the members of those that are Systems, need and the offering declares nowhere. */
  needs: HiddenNeed[];
  /** Tells whether the offering declares that it rests on an entity. */
  isDeclared(ref: string): boolean;
}

/** A part of a capability. */
export interface DeclaredPart {
  ref: string;
  entity?: Entity;
  owner?: string;
  deprecated: boolean;
  /** What it, or a member of it, depends on or consumes that the offering declares nowhere. */
  hidden: string[];
}

type EntityOf = (ref: string) => Entity | undefined;

/** What a part that is a System consists of. */
function membersOf(part: string, entityOf: EntityOf): string[] {
  return part.startsWith('system:')
    ? related(entityOf(part), RELATION_HAS_PART)
    : [];
}

/** The parts, the members of those that are Systems, the APIs that any of these provide, and what services depend on. */
function declaredRefs(walk: OfferingWalk, entityOf: EntityOf): Set<string> {
  const declared = new Set<string>(walk.parts);
  for (const ref of walk.parts) {
    for (const inner of membersOf(ref, entityOf)) declared.add(inner);
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

/** What one part, with its members, needs beyond what is declared. */
function needsOf(
  part: string,
  isDeclared: (ref: string) => boolean,
  entityOf: EntityOf,
): HiddenNeed[] {
  return [part, ...membersOf(part, entityOf)].flatMap(ref => {
    const entity = entityOf(ref);
    const apis = related(entity, RELATION_PROVIDES_API);
    const usedAs = [...new Set([ref, part, ...apis])];
    return related(entity, PART_NEEDS)
      .filter(need => !isDeclared(need))
      .map(need => ({ part: ref, usedAs, need }));
  });
}

/** Works out what an offering declares that it rests on, and what its parts need beyond that. */
export function declareParts(
  walk: OfferingWalk,
  entityOf: EntityOf,
): DeclaredParts {
  const declared = declaredRefs(walk, entityOf);
  const isDeclared = (ref: string) => declared.has(ref);
  const needs = new Map(
    walk.parts.map(ref => [ref, needsOf(ref, isDeclared, entityOf)]),
  );
  return {
    isDeclared,
    needs: [...needs.values()].flat(),
    parts: walk.parts.map(ref => {
      const entity = entityOf(ref);
      return {
        ref,
        entity,
        owner: related(entity, RELATION_OWNED_BY)[0],
        deprecated: entity?.spec?.lifecycle === 'deprecated',
        hidden: [...new Set(needs.get(ref)?.map(({ need }) => need))],
      };
    }),
  };
}
