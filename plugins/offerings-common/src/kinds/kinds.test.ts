import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { PracticeSpec, practiceSpecSchema } from './practice';
import type { ProductSpec, productSpecSchema } from './product';
import type { ServiceSpec, serviceSpecSchema } from './service';
import type { ValueStreamSpec, valueStreamSpecSchema } from './valueStream';
import { isOfferingsEntity, KIND_DEFINITIONS, OFFERINGS_KINDS } from './kinds';

/** Fails to compile where the interface and the schema differ in either direction. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;
function agrees<T extends true>(value: T): T {
  return value;
}

type Mutable<T> = T extends object
  ? { -readonly [K in keyof T]: Mutable<T[K]> }
  : T;

type Written<S extends JSONSchema> = Mutable<
  FromSchema<S, { keepDefaultedPropertiesOptional: true }>
>;

describe('the kinds', () => {
  it('have types that say what the schemas say', () => {
    expect([
      agrees<Same<ProductSpec, Written<typeof productSpecSchema>>>(true),
      agrees<Same<ServiceSpec, Written<typeof serviceSpecSchema>>>(true),
      agrees<Same<ValueStreamSpec, Written<typeof valueStreamSpecSchema>>>(
        true,
      ),
      agrees<Same<PracticeSpec, Written<typeof practiceSpecSchema>>>(true),
    ]).toEqual([true, true, true, true]);
  });

  it('are defined under their own names', () => {
    expect(OFFERINGS_KINDS.map(kind => KIND_DEFINITIONS[kind].kind)).toEqual([
      ...OFFERINGS_KINDS,
    ]);
  });

  it("leave somebody else's Product alone", () => {
    const theirs = {
      apiVersion: 'shop.example/v1',
      kind: 'Product',
      metadata: { name: 'a' },
    };
    expect(isOfferingsEntity(theirs)).toBe(false);
    expect(
      isOfferingsEntity({ ...theirs, apiVersion: 'offerings/v1alpha1' }),
    ).toBe(true);
  });
});
