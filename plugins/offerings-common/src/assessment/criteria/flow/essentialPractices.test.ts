import { asked, LENDING, offering, without } from '../../../testing';

const { product } = LENDING;

describe('essential-practices', () => {
  const ask = asked('essential-practices');
  const PROBLEMS = 'practice:default/problem-management';

  it('is met where the eight are at work', () => {
    expect(ask(offering())).toMatchObject({ result: 'met', score: 1 });
    expect(ask(offering()).evidence[0]).toMatchObject({
      text: 'Service design',
      ref: 'practice:default/service-design',
    });
  });

  it('scores the share of the eight', () => {
    expect(ask(without(offering(), PROBLEMS))).toMatchObject({
      result: 'partly',
      score: 7 / 8,
      fix: {
        entity: product,
        field: '---',
        summary: 'Say who practises problem management for it.',
      },
    });
  });

  it('is missing where none is', () => {
    const entities = offering().filter(({ kind }) => kind !== 'Practice');
    expect(ask(entities)).toMatchObject({ result: 'missing', score: 0 });
  });

  it('is unknown where a practice can not be seen, which may be the one', () => {
    expect(ask(offering(), { hidden: [PROBLEMS] })).toMatchObject({
      result: 'unknown',
      score: 7 / 8,
    });
  });
});
