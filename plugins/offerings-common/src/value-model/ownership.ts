import type { MemberOwner, Ownership, SupportContact } from '../api';
import { safeUrl } from '../text';
import type { Member, OfferingWalk } from './walk';

type Exists = (ref: string) => boolean;

/** A Service that delivers this Product only; one that serves several answers to more than one whole. */
function isDedicated(member: Member, root: Member): boolean {
  return (
    member.kind === 'Service' &&
    root.kind === 'Product' &&
    new Set(member.spec.products).size === 1
  );
}

function describeOwner(
  member: Member,
  root: Member,
  exists: Exists,
): MemberOwner {
  const { owner } = member.spec;
  const whole = root.spec.governance?.accountable;
  const own = member.spec.governance?.accountable;
  return {
    offering: member.ref,
    owner,
    resolved: owner !== undefined && exists(owner),
    accountable: own,
    disagrees:
      isDedicated(member, root) &&
      own !== undefined &&
      whole !== undefined &&
      own !== whole,
  };
}

/** How to get help with a Service, as it says itself. */
export function describeSupport(member: Member): SupportContact[] {
  if (member.kind !== 'Service' || !member.spec.support) return [];
  const { channels = [], hours, escalation } = member.spec.support;
  return [
    {
      service: member.ref,
      channels: channels.map(({ type, target }) => ({
        type,
        target,
        url: safeUrl(target),
      })),
      hours,
      escalation,
    },
  ];
}

/** Who owns the product and each service, who answers for the whole, and how to get help. */
export function describeOwnership(
  root: Member,
  members: OfferingWalk['members'],
  exists: Exists,
): Ownership {
  const owners = members.map(member => describeOwner(member, root, exists));
  return {
    accountable: root.spec.governance?.accountable,
    owners,
    shared:
      owners.every(({ resolved }) => resolved) &&
      new Set(owners.map(({ owner }) => owner)).size === 1,
    support: members.flatMap(describeSupport),
  };
}
