import type { ValueStreamStep } from '../../kinds';
import { namespaceOf, resolveRef } from '../../refs';
import { records, strings } from '../../validation/loose';
import { isDeclaredSupplier } from '../../value-model/suppliers';
import { declaredIn, offeringsOf } from '../set/offering';
import type { Unit } from '../set/unit';
import type { SetRule } from './rule';
import { isName, unknownName } from './unknownName';

interface Named {
  path: string;
  written: string;
  ref?: string;
}

/** The suppliers that the steps name, except refs that are none. */
function namedBy({ kind, entity }: Unit): Named[] {
  if (kind !== 'ValueStream') return [];
  const namespace = namespaceOf(entity);
  return records<ValueStreamStep>(entity.spec?.steps).flatMap(
    ([place, { suppliers }]) =>
      strings(suppliers).flatMap(([index, written]): Named[] => {
        const resolved = resolveRef(
          written,
          { kinds: ['Group'], orName: true },
          namespace,
        );
        if (resolved.type === 'invalid' || !isName(written)) return [];
        const path = `spec.steps[${place}].suppliers[${index}]`;
        return [
          resolved.type === 'ref'
            ? { path, written, ref: resolved.ref }
            : { path, written },
        ];
      }),
  );
}

/**
 * A supplier that only a step knows is a hidden dependency: nobody sees from the offering that it relies on them, and
 * nothing is agreed.
 */
export const unknownSupplier: SetRule = (unit, { set }) => {
  const named = namedBy(unit);
  if (named.length === 0) return [];
  const suppliers = declaredIn(offeringsOf(unit, set), 'suppliers');
  if (!suppliers) return [];
  return named
    .filter(
      ({ written, ref }) =>
        !isDeclaredSupplier(suppliers, { name: written, ref }),
    )
    .map(({ path, written, ref }) =>
      unknownName({
        rule: 'unknown-supplier',
        path,
        expected: 'a supplier that the offering declares',
        written,
        known: suppliers.flatMap(supplier =>
          ref === undefined ? supplier.name : supplier.ref ?? [],
        ),
      }),
    );
};
