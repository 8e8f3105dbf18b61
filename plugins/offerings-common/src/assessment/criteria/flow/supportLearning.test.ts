import { asked, changed, LENDING, offering } from '../../../testing';

const { product, service } = LENDING;

describe('support-learning', () => {
  const ask = asked('support-learning');

  it('is met where what support learned changes something', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [{ text: '“Longer loans” changes lend', ref: product }],
    });
  });

  it('misses what it changes', () => {
    const entities = changed(offering(), service, 'spec.improvements', [
      { title: 'A sign', learnedFrom: 'support', status: 'done' },
    ]);
    expect(ask(entities)).toMatchObject({
      result: 'partly',
      score: 0.5,
      evidence: [
        { holds: true },
        { holds: false, text: '“A sign” does not say what it changes' },
      ],
      fix: { entity: service, field: 'spec.improvements' },
    });
  });

  it('is missing where nothing was learned from support', () => {
    const entities = changed(
      offering(),
      product,
      'spec.improvements[0].learnedFrom',
      'use',
    );
    expect(ask(entities)).toMatchObject({
      result: 'missing',
      evidence: [{ text: 'nothing that support learned is written down' }],
      fix: { entity: product, field: 'spec.improvements' },
    });
  });

  it('is unknown where a service that may have learned can not be seen', () => {
    const entities = changed(offering(), product, 'spec.improvements', []);
    expect(ask(entities, { hidden: [service] })).toMatchObject({
      result: 'unknown',
      score: 0,
    });
  });
});
