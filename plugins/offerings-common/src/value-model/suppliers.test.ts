import { changed, LENDING, modelOf, offering } from '../testing';
import { isDeclaredSupplier } from './suppliers';

describe('the suppliers of an offering', () => {
  it('are all that the product and its services declare, with who declares them', () => {
    const entities = changed(offering(), LENDING.service, 'spec.suppliers', [
      { name: 'Cleaners' },
    ]);
    expect(modelOf(entities).offering.suppliers).toEqual([
      {
        name: 'Book Supplier',
        ref: LENDING.supplier,
        provides: 'New books',
        agreement: 'https://contracts.library.example/books',
        relationshipOwner: LENDING.team,
        declaredBy: LENDING.product,
      },
      { name: 'Cleaners', declaredBy: LENDING.service },
    ]);
  });

  it.each([
    ['Book Supplier', true],
    ['book supplier', true],
    ['group:book-supplier', true],
    ['Film Supplier', false],
    ['group:film-supplier', false],
  ])('a step that names %s names a declared one: %s', (named, declared) => {
    const [flow] = modelOf(
      changed(offering(), LENDING.stream, 'spec.steps[2].suppliers', [named]),
    ).flows;
    expect(flow.steps[2].suppliers[0].declared).toBe(declared);
  });
});

describe('isDeclaredSupplier', () => {
  it('finds a ref by nothing but a ref', () => {
    const declared = [
      { name: 'group:default/a' },
      { name: 'B', ref: 'group:default/b' },
    ];
    expect(
      isDeclaredSupplier(declared, { name: 'x', ref: 'group:default/b' }),
    ).toBe(true);
    expect(
      isDeclaredSupplier(declared, {
        name: 'group:default/a',
        ref: 'group:default/a',
      }),
    ).toBe(false);
  });
});
