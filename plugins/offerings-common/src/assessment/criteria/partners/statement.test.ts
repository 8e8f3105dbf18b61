import type { Entity } from '@backstage/catalog-model';
import { asked, changed, LENDING, offering } from '../../../testing';

const { product, service, stream, supplier } = LENDING;

/** Says on purpose that there are no suppliers, and no step names one. */
function unsupplied(): Entity[] {
  return changed(
    changed(offering(), product, 'spec.suppliers', []),
    stream,
    'spec.steps[2].suppliers',
    undefined,
  );
}

/** Says nothing of suppliers. */
function silent(): Entity[] {
  return changed(unsupplied(), product, 'spec.suppliers', undefined);
}

describe('suppliers-stated', () => {
  const ask = asked('suppliers-stated');

  it('is met by a list of suppliers, of the product or of a service', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [{ text: 'Book Supplier', ref: supplier }],
    });
    const byService = changed(silent(), service, 'spec.suppliers', [
      { name: 'Cleaners' },
    ]);
    expect(ask(byService)).toMatchObject({
      result: 'met',
      evidence: [{ text: 'Cleaners' }],
    });
  });

  it('is met by an empty list, which says that there are none', () => {
    expect(ask(unsupplied())).toMatchObject({
      result: 'met',
      evidence: [{ holds: true, text: 'it has none, on purpose' }],
    });
  });

  it('is missing where nothing is said', () => {
    expect(ask(silent())).toMatchObject({
      result: 'missing',
      score: 0,
      evidence: [{ text: 'nothing is said about suppliers' }],
      fix: { entity: product, field: 'spec.suppliers' },
    });
  });

  it('is missing where an empty list is contradicted by a step', () => {
    const entities = changed(offering(), product, 'spec.suppliers', []);
    expect(ask(entities)).toMatchObject({
      result: 'missing',
      evidence: [{ text: 'steps name suppliers that nobody declares' }],
    });
  });

  it('takes a list of nothing but placeholders for no statement', () => {
    const entities = changed(unsupplied(), product, 'spec.suppliers', [
      { name: '<supplier>' },
    ]);
    expect(ask(entities).result).toBe('missing');
  });

  it('is unknown where what may contradict it can not be seen', () => {
    for (const ref of [service, stream]) {
      expect(ask(unsupplied(), { hidden: [ref] })).toMatchObject({
        result: 'unknown',
        score: 0,
      });
    }
  });
});

describe('an offering that has no suppliers, on purpose', () => {
  const FURTHER = [
    'suppliers-provide',
    'suppliers-agreements',
    'suppliers-relationship-owners',
    'step-suppliers-declared',
    'supplier-management',
  ];

  it.each(FURTHER)('is not asked %s', id => {
    expect(asked(id)(unsupplied())).toEqual({
      id,
      question: expect.any(String),
      score: 0,
      result: 'not-applicable',
      evidence: [
        {
          holds: true,
          text: 'it has no suppliers, on purpose',
          field: 'spec.suppliers',
        },
      ],
      endangers: [],
    });
  });

  it.each(FURTHER)('is asked %s where a step contradicts it', id => {
    const entities = changed(offering(), product, 'spec.suppliers', []);
    expect(asked(id)(entities).result).not.toBe('not-applicable');
  });

  it.each(FURTHER)('is asked %s where a service contradicts it', id => {
    const entities = changed(unsupplied(), service, 'spec.suppliers', [
      { name: 'Cleaners' },
    ]);
    expect(asked(id)(entities).result).not.toBe('not-applicable');
  });

  it.each(FURTHER)('is asked %s where it says nothing at all', id => {
    expect(asked(id)(silent()).result).not.toBe('not-applicable');
  });
});
