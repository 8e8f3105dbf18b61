import { isProductEntity } from '../kinds';
import { readMember, type Member } from './member';
import { followRefs, type Trail } from './trail';

/** Which offering is asked for. @public */
export interface OfferingRequest {
  /** The full ref of a Product or Service, in any case. */
  root: string;
  /** For a Service that delivers several Products, the ref of the one to show. */
  within?: string;
}

/** What an offering is looked at from. */
export interface OfferingRoot {
  /** The Product, or the Service that delivers none; missing where it is not known or is no offering. */
  root?: Member;
  /** The Service that was asked for, where the root is a Product that it delivers. */
  focus?: string;
  /** The other Products that it delivers. */
  alternatives: string[];
}

/** Finds the root: the requested Product, or the one that the requested Service delivers. */
export function findRoot(trail: Trail, request: OfferingRequest): OfferingRoot {
  const requested = trail.at(request.root);
  const member = requested && readMember(request.root, requested);
  if (!member || member.kind === 'Product') {
    return { root: member, alternatives: [] };
  }

  // What the Service itself names can be read together with its Products.
  followRefs(trail, member.kind, member);
  const delivered = [...new Set(member.spec.products)];
  const visible = delivered.filter(ref => {
    const product = trail.follow(ref, member.ref);
    return product !== undefined && isProductEntity(product);
  });
  const chosen = visible.find(ref => ref === request.within) ?? visible[0];
  if (chosen === undefined) {
    // While its Products are still to be read, nobody knows yet whether the Service stands for itself.
    const settled = delivered.every(ref => trail.knows(ref));
    return { root: settled ? member : undefined, alternatives: [] };
  }
  return {
    root: readMember(chosen, trail.at(chosen)!),
    focus: member.ref,
    alternatives: visible.filter(ref => ref !== chosen),
  };
}
