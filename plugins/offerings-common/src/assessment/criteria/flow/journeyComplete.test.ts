import { asked, changed, LENDING, offering, without } from '../../../testing';

const { service, stream } = LENDING;

describe('journey-complete', () => {
  const ask = asked('journey-complete');
  const endsEarly = () =>
    [6, 7].reduce(
      (entities, index) =>
        changed(entities, stream, `spec.steps[${index}].stage`, 'deliver'),
      offering(),
    );

  it('is met from discover to improve, with acquire or build', () => {
    expect(ask(offering())).toMatchObject({ result: 'met', score: 1 });
    expect(
      ask(changed(offering(), stream, 'spec.steps[2].stage', 'build')),
    ).toMatchObject({ result: 'met', score: 1 });
  });

  it('scores the share of the eight', () => {
    const partly = ask(endsEarly());
    expect(partly).toMatchObject({
      result: 'partly',
      score: 6 / 8,
      fix: {
        entity: stream,
        field: 'spec.steps',
        summary: 'Add the step that happens in Support.',
      },
    });
    expect(
      partly.evidence.filter(({ holds }) => !holds).map(({ text }) => text),
    ).toEqual(['no step is in Support', 'no step is in Improve']);
  });

  it('says how many steps there are', () => {
    expect(ask(endsEarly()).evidence.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Build or Acquire: 1 step', 'Deliver: 3 steps']),
    );
  });

  it('counts acquire and build as one', () => {
    const entities = changed(
      offering(),
      stream,
      'spec.steps[2].stage',
      'deliver',
    );
    expect(ask(entities)).toMatchObject({ score: 7 / 8 });
    expect(ask(entities).evidence[2].text).toBe(
      'no step is in Build or Acquire',
    );
  });

  it('is missing without steps', () => {
    expect(ask(without(offering(), stream))).toMatchObject({
      result: 'missing',
      score: 0,
      fix: { field: '---' },
    });
  });

  it('is unknown where a stream can not be seen, which may have the rest', () => {
    expect(ask(offering(), { hidden: [stream] })).toMatchObject({
      result: 'unknown',
      score: 0,
    });
    expect(ask(endsEarly(), { hidden: [service] })).toMatchObject({
      result: 'unknown',
      score: 6 / 8,
    });
  });
});
