import type { Supplier } from '../api';
import type { OfferingWalk } from './walk';

/** A supplier as a step or a declaration names it. */
export interface NamedSupplier {
  name: string;
  ref?: string;
}

/** Every supplier that the members declare, with who declares it. */
export function describeSuppliers(
  members: OfferingWalk['members'],
): Supplier[] {
  return members.flatMap(({ ref, spec }) =>
    (spec.suppliers ?? []).map(supplier => ({ ...supplier, declaredBy: ref })),
  );
}

function sameName(a: string, b: string): boolean {
  return (
    a.length === b.length &&
    a.toLocaleLowerCase('en-US') === b.toLocaleLowerCase('en-US')
  );
}

/** Tells whether a supplier that a step names is declared, by its ref or by its name. */
export function isDeclaredSupplier(
  declared: readonly NamedSupplier[],
  named: NamedSupplier,
): boolean {
  return declared.some(supplier =>
    named.ref !== undefined
      ? supplier.ref === named.ref
      : sameName(supplier.name, named.name),
  );
}
