import { asked, LENDING, offering, without } from '../../../testing';

const { product } = LENDING;

describe('supplier-management', () => {
  const ask = asked('supplier-management');
  const PRACTICE = 'practice:default/supplier-management';

  it('is met where the practice supports it', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [{ text: 'supplier-management', ref: PRACTICE }],
    });
  });

  it('is missing where none of that kind does', () => {
    expect(ask(without(offering(), PRACTICE))).toMatchObject({
      result: 'missing',
      score: 0,
      fix: {
        entity: product,
        field: '---',
        summary: 'Say who practises supplier management for it.',
      },
    });
  });

  it('is unknown where a practice can not be seen, which may be the one', () => {
    expect(ask(offering(), { hidden: [PRACTICE] })).toMatchObject({
      result: 'unknown',
      score: 0,
      evidence: [{ ref: PRACTICE }],
    });
  });
});
