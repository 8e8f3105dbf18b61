import { RELATION_DELIVERED_BY, RELATION_REALIZED_BY } from '../relations';
import type { ModelStream } from '../value-model/flow';
import { readMember, type Member } from '../value-model/member';
import { related } from '../value-model/read/relations';
import type { Trail } from '../value-model/trail';
import { isOfAnotherProduct } from '../value-model/walk';
import type { Chains } from './chains';
import { readStreams, type ReadStream } from './readStreams';

/** An offering that may rest on the entity. */
export interface ReachedOffering {
  root: Member;
  /** The root, then its services. */
  members: Member[];
  /** Those of its streams that were reached, each with the members that it realizes. */
  streams: Array<{ stream: ModelStream; realizes: string[] }>;
}

type MemberAt = (ref: string) => Member | undefined;

/** Reads each member that is known once. */
function memberReader(trail: Trail): MemberAt {
  const known = new Map<string, Member>();
  return ref => {
    const entity = trail.at(ref);
    const member = known.get(ref) ?? (entity && readMember(ref, entity));
    if (member) known.set(ref, member);
    return member;
  };
}

/** The Products that a Service delivers, or the member itself. */
function rootsOf(trail: Trail, member: Member, memberAt: MemberAt): Member[] {
  if (member.kind === 'Product') return [member];
  const products = [...new Set(member.spec.products)].flatMap(ref => {
    trail.follow(ref, member.ref);
    const product = memberAt(ref);
    return product?.kind === 'Product' ? [product] : [];
  });
  return products.length > 0 ? products : [member];
}

/** The offerings that the streams, and what was reached outside of steps, belong to. */
function findRoots(
  trail: Trail,
  chains: Chains,
  streams: ReadStream[],
  memberAt: MemberAt,
): Member[] {
  const rootsAt = (ref: string) => {
    const member = memberAt(ref);
    return member ? rootsOf(trail, member, memberAt) : [];
  };
  const roots = chains.paths.flatMap(({ via }) => rootsAt(via[via.length - 1]));
  for (const { stream, spec } of streams) {
    for (const ref of spec.offerings ?? []) {
      trail.follow(ref, stream.ref);
      const realized = rootsAt(ref);
      roots.push(...realized.filter(root => !isOfAnotherProduct(spec, root)));
    }
  }
  return [...new Map(roots.map(root => [root.ref, root])).values()];
}

function servicesOf(root: Member): string[] {
  return root.kind === 'Product'
    ? related(root.entity, RELATION_DELIVERED_BY, 'service')
    : [];
}

/** Whom to call: the owner of a service, and who takes over where it cannot help. */
function followContacts(trail: Trail, members: Member[]) {
  for (const member of members) {
    if (member.kind !== 'Service') continue;
    const { owner, support } = member.spec;
    for (const ref of [owner, support?.escalation]) {
      if (ref !== undefined) trail.follow(ref, member.ref);
    }
  }
}

/** The streams whose steps may name a supplier of the offering by its name, which is no relation. */
function streamsOfSupplied(
  trail: Trail,
  chains: Chains,
  members: Member[],
): ReadStream[] {
  const isSupplied = chains.paths.some(
    ({ via, how }) =>
      how === 'supplier' &&
      members.some(({ ref }) => ref === via[via.length - 1]),
  );
  if (!isSupplied) return [];
  const streams = members.flatMap(({ ref, entity }) => {
    const realizing = related(entity, RELATION_REALIZED_BY, 'valuestream');
    for (const stream of realizing) trail.follow(stream, ref);
    return realizing;
  });
  return readStreams(trail, new Set(streams));
}

function assignStreams(
  root: Member,
  members: Member[],
  streams: ReadStream[],
): ReachedOffering['streams'] {
  const refs = new Set(members.map(({ ref }) => ref));
  const assigned: ReachedOffering['streams'] = [];
  for (const { stream, spec } of streams) {
    const realizes = (spec.offerings ?? []).filter(ref => refs.has(ref));
    if (realizes.length > 0 && !isOfAnotherProduct(spec, root)) {
      assigned.push({ stream, realizes: [...new Set(realizes)] });
    }
  }
  return assigned;
}

/** Goes on from what rests on an entity to the offerings that it belongs to, as far as they are known. */
export function reachOfferings(
  trail: Trail,
  chains: Chains,
): ReachedOffering[] {
  const memberAt = memberReader(trail);
  const reached = readStreams(trail, chains.ways.keys());
  const roots = findRoots(trail, chains, reached, memberAt);
  for (const root of roots) {
    for (const ref of servicesOf(root)) trail.follow(ref, root.ref);
  }
  return roots.map(root => {
    const services = servicesOf(root).flatMap(ref => memberAt(ref) ?? []);
    const members = [root, ...services];
    followContacts(trail, members);
    const supplied = streamsOfSupplied(trail, chains, members).filter(
      ({ stream }) => !chains.ways.has(stream.ref),
    );
    const streams = assignStreams(root, members, [...reached, ...supplied]);
    return { root, members, streams };
  });
}
