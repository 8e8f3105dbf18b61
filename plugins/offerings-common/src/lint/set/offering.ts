import type { EntitySet } from './entitySet';
import type { Unit } from './unit';

/** What is known of the offerings that an entity belongs to. */
export interface OfferingInSet {
  /** Products and Services, each once. */
  members: Unit[];
  /** Whether everything that they name is there; what is not may say anything. */
  isComplete: boolean;
}

function productsOf(unit: Unit): string[] {
  return unit.kind === 'Service' ? unit.spec.products ?? [] : [];
}

/** The offering that a Product or Service is part of: the Product, and the Services that deliver it. */
function offeringOf(unit: Unit, set: EntitySet): OfferingInSet {
  const products = productsOf(unit);
  const known = products.flatMap(ref => set.get(ref) ?? []);
  const whole = unit.kind === 'Product' ? [unit] : known;
  const services = whole.flatMap(product => set.servicesOf(product.ref ?? ''));
  return {
    members: [...new Set([unit, ...whole, ...services])],
    isComplete: known.length === products.length,
  };
}

/** The offerings that an entity belongs to: those that a ValueStream realizes, or the one that it is a part of. */
export function offeringsOf(unit: Unit, set: EntitySet): OfferingInSet {
  if (unit.isOffering) return offeringOf(unit, set);
  const realized = unit.kind === 'ValueStream' ? unit.spec.offerings ?? [] : [];
  const named = unit.refs.filter(({ path }) =>
    path.startsWith('spec.offerings['),
  );
  const known = realized.flatMap(ref => set.get(ref) ?? []);
  const offerings = known.map(offering => offeringOf(offering, set));
  return {
    members: [...new Set(offerings.flatMap(({ members }) => members))],
    isComplete:
      known.length > 0 &&
      known.length === named.length &&
      offerings.every(({ isComplete }) => isComplete),
  };
}

/** The ValueStreams that realize any of some offerings. */
export function streamsOf(members: readonly Unit[], set: EntitySet): Unit[] {
  return [
    ...new Set(members.flatMap(({ ref }) => (ref ? set.streamsOf(ref) : []))),
  ];
}

/** Something that an offering declares by name. */
export interface Declared {
  name: string;
  ref?: string;
}

/** What the members declare in one of their lists; `undefined` where some of it can't be read here. */
export function declaredIn(
  { members, isComplete }: OfferingInSet,
  field: 'stakeholders' | 'suppliers' | 'measures' | 'capabilities',
): Declared[] | undefined {
  const isKnown =
    isComplete && !members.some(member => member.isFilledIn(`spec.${field}`));
  return isKnown
    ? members.flatMap(({ spec }): Declared[] => spec[field] ?? [])
    : undefined;
}
