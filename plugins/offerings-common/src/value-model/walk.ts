import {
  RELATION_HAS_PART,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
} from '@backstage/catalog-model';
import {
  isPracticeEntity,
  isValueStreamEntity,
  type PracticeSpec,
  type ValueStreamSpec,
} from '../kinds';
import {
  RELATION_DELIVERED_BY,
  RELATION_REALIZED_BY,
  RELATION_SUPPORTED_BY,
} from '../relations';
import { findRoot, type OfferingRequest, type OfferingRoot } from './findRoot';
import type { ModelStream } from './flow/types';
import { readMember, type Member, type Reached } from './member';
import { PART_NEEDS, related } from './read/relations';
import { readSpec } from './read/specs';
import { readStream } from './read/stream';
import { followRefs, Trail, type KnownEntities } from './trail';

export type { OfferingRequest } from './findRoot';
export type { Member } from './member';
export type { KnownEntities } from './trail';

/** A value stream of the offering. */
export interface ReachedStream extends Reached<ValueStreamSpec> {
  stream: ModelStream;
  /** The members that it realizes. */
  realizes: string[];
}

/** Everything of an offering that can be reached from what is known. */
export interface OfferingWalk extends OfferingRoot {
  /** The root, then its services. */
  members: Member[];
  streams: ReachedStream[];
  practices: Array<Reached<PracticeSpec>>;
  /** What the capabilities consist of, or what a Service without a Product depends on. */
  parts: string[];
  /** Services that deliver the root, streams that realize a member, and practices, which the reader may not see. */
  unread: { services: string[]; streams: string[]; practices: string[] };
  /** Every ref that the walk came upon, with those who name it. */
  named: ReadonlyMap<string, ReadonlySet<string>>;
}

function followMember(trail: Trail, member: Member) {
  followRefs(trail, member.kind, member);
  const services =
    member.kind === 'Product'
      ? related(member.entity, RELATION_DELIVERED_BY, 'service')
      : [];
  const streams = related(member.entity, RELATION_REALIZED_BY, 'valuestream');
  const practices = related(member.entity, RELATION_SUPPORTED_BY, 'practice');
  for (const ref of [...services, ...streams, ...practices]) {
    trail.follow(ref, member.ref);
  }
  return { services, streams, practices };
}

/** Whom a performer belongs to: the Groups of a User, the owner of a Component. */
function followPerformers(trail: Trail, stream: ModelStream) {
  for (const step of stream.steps) {
    for (const performer of step.performers) {
      if (performer.startsWith('group:')) continue;
      const entity = trail.follow(performer, stream.ref);
      const teams = related(entity, [RELATION_MEMBER_OF, RELATION_OWNED_BY]);
      for (const team of teams) trail.follow(team, performer);
    }
  }
}

/** The way through another Product, which shares no more with this one than a Service that delivers both. */
export function isOfAnotherProduct(
  { offerings = [] }: Partial<ValueStreamSpec>,
  root: Member,
): boolean {
  const products = offerings.filter(ref => ref.startsWith('product:'));
  return (
    root.kind === 'Product' &&
    products.length > 0 &&
    !products.includes(root.ref)
  );
}

function followStream(
  trail: Trail,
  ref: string,
  realizes: string[],
  root: Member,
): { reached?: ReachedStream; practices: string[] } {
  const entity = trail.at(ref);
  if (!entity || !isValueStreamEntity(entity)) return { practices: [] };
  const { stream, spec } = readStream(ref, entity);
  if (isOfAnotherProduct(spec, root)) {
    trail.leave(ref, realizes);
    return { practices: [] };
  }
  followRefs(trail, 'ValueStream', { ref, spec });
  followPerformers(trail, stream);
  const practices = related(entity, RELATION_SUPPORTED_BY, 'practice');
  for (const practice of practices) trail.follow(practice, ref);
  return {
    reached: { ref, entity, spec, stream, realizes },
    practices: [...practices, ...stream.steps.flatMap(step => step.practices)],
  };
}

/** What a part needs itself, by its own relations. */
function followNeeds(trail: Trail, ref: string) {
  for (const need of related(trail.at(ref), PART_NEEDS)) {
    trail.follow(need, ref);
  }
}

/** The owner of each part, what it needs, and what a part that is a System consists of. */
function followParts(trail: Trail, parts: string[]) {
  for (const ref of parts) {
    const part = trail.at(ref);
    for (const owner of related(part, RELATION_OWNED_BY)) {
      trail.follow(owner, ref);
    }
    followNeeds(trail, ref);
    if (!ref.startsWith('system:')) continue;
    for (const inner of related(part, RELATION_HAS_PART)) {
      trail.follow(inner, ref);
      followNeeds(trail, inner);
    }
  }
}

function partsOf(root: Member): string[] {
  const parts =
    root.kind === 'Product'
      ? root.spec.capabilities?.flatMap(capability => capability.parts ?? [])
      : root.spec.dependsOn;
  return [...new Set(parts)];
}

/**
 * Walks from the requested entity along the refs and relations that make up its offering, as far as it is known.
 *
 * @remarks
 * The walk is directed: from a Product to its Services, never on to their other Products or the value streams of those;
 * from either to the value streams that realize it and the practices that support it, to parts, teams and suppliers. What can be reached only
 * through an entity that the reader may not see is not reached.
 *
 * Whatever the size, five rounds of reading suffice: a Service, its Product, the Product's other Services, their value
 * streams, and what the steps name. The Groups of a User and the owner of a Component who perform a step come a round
 * later; where that would be the sixth they are not followed, and only whether two such teams are siblings stays unknown.
 */
export function walkOffering(
  request: OfferingRequest,
  entities: KnownEntities,
): OfferingWalk {
  const asked = {
    root: request.root.toLocaleLowerCase('en-US'),
    within: request.within?.toLocaleLowerCase('en-US'),
  };
  const trail = new Trail(entities, asked.root);
  const { root, focus, alternatives } = findRoot(trail, asked);
  const walk: OfferingWalk = {
    root,
    focus,
    alternatives,
    members: [],
    streams: [],
    practices: [],
    parts: root ? partsOf(root) : [],
    unread: { services: [], streams: [], practices: [] },
    named: trail.named,
  };
  if (!root) return walk;

  const streams = new Map<string, string[]>();
  const practices = new Set<string>();
  const queue: Member[] = [root];
  for (const member of queue) {
    walk.members.push(member);
    const found = followMember(trail, member);
    for (const ref of found.services) {
      const service = trail.at(ref);
      const reached = service && readMember(ref, service);
      if (reached) queue.push(reached);
      if (!service) walk.unread.services.push(ref);
    }
    for (const ref of found.streams) {
      streams.set(ref, [...(streams.get(ref) ?? []), member.ref]);
    }
    for (const ref of found.practices) practices.add(ref);
  }

  for (const [ref, realizes] of streams) {
    if (!trail.at(ref)) walk.unread.streams.push(ref);
    const found = followStream(trail, ref, realizes, root);
    if (found.reached) walk.streams.push(found.reached);
    for (const practice of found.practices) practices.add(practice);
  }
  for (const ref of [...practices].sort()) {
    const entity = trail.at(ref);
    if (!entity) walk.unread.practices.push(ref);
    if (entity && isPracticeEntity(entity)) {
      walk.practices.push({ ref, entity, spec: readSpec('Practice', entity) });
    }
  }
  followParts(trail, walk.parts);
  return walk;
}

/**
 * The refs to read next, so that the value model of an offering can be built; empty once everything is known.
 *
 * @remarks
 * Ask again with what was read, found or not: at most five rounds lead to the end, whatever the offering's size.
 *
 * @public
 */
export function refsToRead(
  request: OfferingRequest,
  known: KnownEntities,
): string[] {
  const { named } = walkOffering(request, known);
  return [...named.keys()].filter(ref => !known.has(ref));
}
