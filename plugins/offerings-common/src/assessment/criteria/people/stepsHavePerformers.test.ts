import { asked, changed, LENDING, offering } from '../../../testing';

const { product, stream, team, desk } = LENDING;

describe('steps-have-performers', () => {
  const ask = asked('steps-have-performers');

  it('is met where each step has a team or a declared stakeholder', () => {
    const met = ask(offering());
    expect(met).toMatchObject({ result: 'met', score: 1 });
    expect(met.evidence[0].text).toBe('“Ask” is done by Readers');
    expect(met.evidence[1]).toMatchObject({
      text: '“Choose” is done by library-team',
      ref: team,
      field: 'spec.steps[1].performers',
    });
  });

  it('scores the share of the steps, and names those that nobody does', () => {
    const entities = changed(
      offering(),
      stream,
      'spec.steps[5].performers',
      undefined,
    );
    expect(ask(entities)).toMatchObject({
      result: 'partly',
      score: 7 / 8,
      fix: { entity: stream, field: 'spec.steps[5].performers' },
      endangers: [
        { kind: 'step', title: 'Lend', ref: stream, step: 'lend' },
        { kind: 'outcome', title: 'A book in hand', ref: product },
      ],
    });
  });

  it('takes no stakeholder whom nobody declares', () => {
    const entities = changed(
      offering(),
      stream,
      'spec.steps[0].stakeholder',
      'Visitors',
    );
    expect(ask(entities)).toMatchObject({ result: 'partly', score: 7 / 8 });
  });

  it('is unknown where those who perform the rest can not be seen', () => {
    const unknown = ask(offering(), { hidden: [desk] });
    expect(unknown).toMatchObject({ result: 'unknown', score: 4 / 8 });
    expect(unknown.evidence[5].text).toBe(
      'who performs “Lend” is not found or not visible to you',
    );
  });

  it('is missing without steps', () => {
    expect(ask(changed(offering(), stream, 'spec.steps', []))).toMatchObject({
      result: 'missing',
      score: 0,
      evidence: [{ text: 'there are no steps' }],
      fix: { field: '---' },
    });
  });

  it('is unknown where the stream can not be seen', () => {
    expect(ask(offering(), { hidden: [stream] })).toMatchObject({
      result: 'unknown',
      score: 0,
      evidence: [{ ref: stream, text: 'not found or not visible to you' }],
    });
  });
});
