import type { Entity } from '@backstage/catalog-model';
import { asked, changed, LENDING, offering } from '../../../testing';

const { product, service, stream, supplier } = LENDING;

/** Says nothing of suppliers. */
function silent(): Entity[] {
  return changed(
    changed(offering(), product, 'spec.suppliers', undefined),
    stream,
    'spec.steps[2].suppliers',
    undefined,
  );
}

describe.each([
  ['suppliers-provide', 'provides', 'what it provides is not said'],
  ['suppliers-agreements', 'agreement', 'no agreement is named'],
  [
    'suppliers-relationship-owners',
    'relationshipOwner',
    'nobody looks after the relationship',
  ],
])('%s', (id, field, miss) => {
  const ask = asked(id);

  it('is met where each supplier says so', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      score: 1,
      evidence: [{ ref: supplier, field: `spec.suppliers[0].${field}` }],
    });
  });

  it('scores the share of the suppliers, and points to the list that declares them', () => {
    const entities = changed(offering(), service, 'spec.suppliers', [
      { name: 'TODO' },
      { name: 'Cleaners' },
    ]);
    expect(ask(entities)).toMatchObject({
      result: 'partly',
      score: 0.5,
      evidence: [
        { holds: true },
        {
          holds: false,
          text: `Cleaners: ${miss}`,
          ref: service,
          field: `spec.suppliers[1].${field}`,
        },
      ],
      fix: { entity: service, field: `spec.suppliers[1].${field}` },
    });
  });

  it('takes a placeholder for nothing, and names the steps that rely on the supplier', () => {
    const entities = changed(
      offering(),
      product,
      `spec.suppliers[0].${field}`,
      'TODO',
    );
    expect(ask(entities)).toMatchObject({
      result: 'missing',
      score: 0,
      endangers: [
        { kind: 'step', title: 'Buy', ref: stream, step: 'buy' },
        { kind: 'outcome', title: 'A book in hand' },
      ],
    });
  });

  it('is missing where no supplier is named', () => {
    expect(ask(silent())).toMatchObject({
      result: 'missing',
      evidence: [{ text: 'no supplier is named' }],
    });
  });

  it('is unknown where a service that may have suppliers can not be seen', () => {
    expect(ask(offering(), { hidden: [service] })).toMatchObject({
      result: 'unknown',
      score: 0,
    });
  });
});
