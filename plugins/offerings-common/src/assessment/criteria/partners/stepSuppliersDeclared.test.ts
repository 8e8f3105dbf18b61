import { asked, changed, group, LENDING, offering } from '../../../testing';

const { product, stream } = LENDING;

describe('step-suppliers-declared', () => {
  const ask = asked('step-suppliers-declared');

  it('is met where each supplier that a step names is declared', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [
        {
          text: 'Book Supplier, named by “Buy”',
          field: 'spec.steps[2].suppliers',
        },
      ],
    });
  });

  it('scores the share of what steps name', () => {
    const entities = [
      ...changed(offering(), stream, 'spec.steps[2].suppliers', [
        'book supplier',
        'group:film-supplier',
      ]),
      group('film-supplier'),
    ];
    const partly = ask(entities);
    expect(partly).toMatchObject({
      result: 'partly',
      score: 0.5,
      evidence: [
        { holds: true },
        {
          holds: false,
          text: 'film-supplier is named by “Buy” only',
          ref: 'group:default/film-supplier',
        },
      ],
      endangers: [{ kind: 'step', step: 'buy' }, { kind: 'outcome' }],
      fix: { entity: product, field: 'spec.suppliers' },
    });
    expect(partly.fix?.yaml).toContain('ref: group:default/film-supplier');
  });

  it('is missing where no step names one', () => {
    const entities = changed(
      offering(),
      stream,
      'spec.steps[2].suppliers',
      undefined,
    );
    expect(ask(entities)).toMatchObject({
      result: 'missing',
      evidence: [{ text: 'no step names a supplier' }],
      fix: { entity: stream, field: 'spec.steps[0].suppliers' },
    });
  });

  it('is missing without steps, which would have to be written first', () => {
    expect(
      ask(changed(offering(), stream, 'spec.steps', undefined)),
    ).toMatchObject({ result: 'missing', fix: { field: '---' } });
  });

  it('is unknown where the steps can not be seen', () => {
    expect(ask(offering(), { hidden: [stream] })).toMatchObject({
      result: 'unknown',
    });
  });
});
