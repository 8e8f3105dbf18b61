import {
  RELATION_HAS_PART,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  type Entity,
} from '@backstage/catalog-model';
import {
  isOfferingEntity,
  isPracticeEntity,
  isProductEntity,
  isServiceEntity,
  isValueStreamEntity,
  type PracticeSpec,
  type ProductSpec,
  type ServiceSpec,
  type ValueStreamSpec,
} from '../kinds';
import { refsOf } from '../refs';
import {
  RELATION_DELIVERED_BY,
  RELATION_REALIZED_BY,
  RELATION_SUPPORTED_BY,
} from '../relations';
import type { ModelStream } from './flow/types';
import { related } from './read/relations';
import { readSpec } from './read/specs';
import { readStream } from './read/stream';

/** Which offering is asked for. @public */
export interface OfferingRequest {
  /** The full ref of a Product or Service. */
  root: string;
  /** For a Service that delivers several Products, the ref of the one to show. */
  within?: string;
}

/** What is known so far: an entity by its full ref, or `undefined` where it was asked for and not found. @public */
export type KnownEntities = Pick<
  ReadonlyMap<string, Entity | undefined>,
  'get' | 'has'
>;

interface Reached<S> {
  ref: string;
  entity: Entity;
  spec: Partial<S>;
}

/** A Product or Service of the offering. */
export type Member =
  | (Reached<ProductSpec> & { kind: 'Product' })
  | (Reached<ServiceSpec> & { kind: 'Service' });

/** A value stream of the offering. */
export interface ReachedStream extends Reached<ValueStreamSpec> {
  stream: ModelStream;
  /** The members that it realizes. */
  realizes: string[];
}

/** Everything of an offering that can be reached from what is known. */
export interface OfferingWalk {
  /** The Product, or the Service that delivers none; missing where it is not known or is no offering. */
  root?: Member;
  focus?: string;
  alternatives: string[];
  /** The root, then its services. */
  members: Member[];
  streams: ReachedStream[];
  practices: Array<Reached<PracticeSpec>>;
  /** What the capabilities consist of, or what a Service without a Product depends on. */
  parts: string[];
  /** Services that deliver the root, and streams that realize a member, which the reader may not see. */
  unread: { services: string[]; streams: string[] };
  /** Every ref that the walk came upon, with those who name it. */
  named: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Goes along refs and relations, and remembers who named what. */
class Trail {
  readonly named = new Map<string, Set<string>>();

  constructor(private readonly entities: KnownEntities) {}

  follow(ref: string, from?: string): Entity | undefined {
    const by = this.named.get(ref);
    if (by) {
      if (from) by.add(from);
    } else {
      this.named.set(ref, new Set(from ? [from] : []));
    }
    return this.entities.get(ref);
  }

  knows(ref: string): boolean {
    return this.entities.has(ref);
  }
}

function readMember(ref: string, entity: Entity): Member | undefined {
  if (isProductEntity(entity)) {
    return { kind: 'Product', ref, entity, spec: readSpec('Product', entity) };
  }
  if (isServiceEntity(entity)) {
    return { kind: 'Service', ref, entity, spec: readSpec('Service', entity) };
  }
  return undefined;
}

/** Finds the root: the requested Product, or the one that the requested Service delivers. */
function findRoot(
  trail: Trail,
  request: OfferingRequest,
): Pick<OfferingWalk, 'root' | 'focus' | 'alternatives'> {
  const requested = trail.follow(request.root);
  const member = requested && readMember(request.root, requested);
  if (!member || member.kind === 'Product') {
    return { root: member, alternatives: [] };
  }

  const delivered = [...new Set(member.spec.products)];
  for (const product of delivered) trail.follow(product, member.ref);
  const visible = delivered.filter(ref => {
    const product = trail.follow(ref, member.ref);
    return product !== undefined && isProductEntity(product);
  });
  const chosen =
    visible.find(ref => ref === request.within?.toLocaleLowerCase('en-US')) ??
    visible[0];
  if (chosen === undefined) {
    // While its Products are still to be read, nobody knows yet whether the Service stands for itself.
    const settled = delivered.every(ref => trail.knows(ref));
    return { root: settled ? member : undefined, alternatives: [] };
  }
  return {
    root: readMember(chosen, trail.follow(chosen, member.ref)!),
    focus: member.ref,
    alternatives: visible.filter(ref => ref !== chosen),
  };
}

function followRefs(trail: Trail, ref: string, entity: Entity) {
  for (const { path, resolved } of refsOf(entity)) {
    // From a Service never on to its other Products, from a stream never to the other offerings that it realizes.
    if (/^spec\.(products|offerings)\b/.test(path)) continue;
    if (resolved.type === 'ref') trail.follow(resolved.ref, ref);
  }
}

function followMember(trail: Trail, member: Member) {
  followRefs(trail, member.ref, member.entity);
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

function followStream(
  trail: Trail,
  ref: string,
  realizes: string[],
): { reached?: ReachedStream; practices: string[] } {
  const entity = trail.follow(ref);
  if (!entity || !isValueStreamEntity(entity)) return { practices: [] };
  followRefs(trail, ref, entity);
  const { stream, spec } = readStream(entity);
  followPerformers(trail, stream);
  const practices = related(entity, RELATION_SUPPORTED_BY, 'practice');
  for (const practice of practices) trail.follow(practice, ref);
  return {
    reached: { ref, entity, spec, stream, realizes },
    practices: [...practices, ...stream.steps.flatMap(step => step.practices)],
  };
}

/** The owner of each part, and what a part that is a System consists of. */
function followParts(trail: Trail, parts: string[]) {
  for (const ref of parts) {
    const part = trail.follow(ref);
    for (const owner of related(part, RELATION_OWNED_BY)) {
      trail.follow(owner, ref);
    }
    if (!ref.startsWith('system:')) continue;
    for (const inner of related(part, RELATION_HAS_PART)) {
      trail.follow(inner, ref);
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
 * The walk is directed: from a Product to its Services, never on to their other Products; from either to the value
 * streams that realize it and the practices that support it, to parts, teams and suppliers. What can be reached only
 * through an entity that the reader may not see is not reached.
 *
 * Whatever the size, five rounds of reading suffice: a Service, its Product, the Product's other Services, their value
 * streams, and what the steps name. The Groups of a User and the owner of a Component who perform a step come a round
 * later; where that would be the sixth they stay unread, and only whether two such teams are siblings stays unknown.
 */
export function walkOffering(
  request: OfferingRequest,
  entities: KnownEntities,
): OfferingWalk {
  const trail = new Trail(entities);
  const { root, focus, alternatives } = findRoot(trail, request);
  const walk: OfferingWalk = {
    root,
    focus,
    alternatives,
    members: [],
    streams: [],
    practices: [],
    parts: root ? partsOf(root) : [],
    unread: { services: [], streams: [] },
    named: trail.named,
  };
  const requested = trail.follow(request.root);
  if (requested && isOfferingEntity(requested)) {
    followRefs(trail, request.root, requested);
  }
  if (!root) return walk;

  const streams = new Map<string, string[]>();
  const practices = new Set<string>();
  const queue: Member[] = [root];
  for (const member of queue) {
    walk.members.push(member);
    const found = followMember(trail, member);
    for (const ref of found.services) {
      const service = trail.follow(ref, member.ref);
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
    const found = followStream(trail, ref, realizes);
    if (found.reached) walk.streams.push(found.reached);
    if (!trail.follow(ref)) walk.unread.streams.push(ref);
    for (const practice of found.practices) practices.add(practice);
  }
  for (const ref of [...practices].sort()) {
    const entity = trail.follow(ref);
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
