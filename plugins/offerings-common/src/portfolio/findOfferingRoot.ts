import { findRoot } from '../value-model/findRoot';
import { readMember } from '../value-model/member';
import { Trail, type KnownEntities } from '../value-model/trail';

/** Where the offering begins that an entity is part of, as far as is known. @public */
export interface OfferingStart {
  /** The full ref of the root: the entity itself, or the first Product that it delivers; missing where there is none. */
  root?: string;
  /** What has to be read before it can be said; empty once it is settled. */
  toRead: string[];
}

/** The full refs of the Products that a Service delivers, found or not; none for anything else. @public */
export function deliveredProducts(ref: string, known: KnownEntities): string[] {
  const entity = known.get(ref);
  const member = entity && readMember(ref, entity);
  return member?.kind === 'Service' ? [...new Set(member.spec.products)] : [];
}

/**
 * Finds the root of the offering that a Product or Service belongs to: a Product is one, and a Service that delivers no
 * Product that exists.
 *
 * @remarks
 * Ask again with what was read, found or not: two rounds settle it.
 *
 * @param ref - a full ref, in lower case
 * @public
 */
export function findOfferingRoot(
  ref: string,
  known: KnownEntities,
): OfferingStart {
  const needed = known.has(ref) ? deliveredProducts(ref, known) : [ref];
  const toRead = needed.filter(each => !known.has(each));
  if (toRead.length > 0) return { toRead };

  const { root } = findRoot(new Trail(known, ref), { root: ref });
  return { root: root?.ref, toRead };
}
