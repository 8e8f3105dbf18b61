import { asked, changed, LENDING, offering, without } from '../../../testing';

const { product, service, stream } = LENDING;

describe('value-stream-realizes', () => {
  const ask = asked('value-stream-realizes');

  it('is met by a value stream with steps', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [{ text: 'Borrow a Book, 8 steps', ref: stream }],
    });
  });

  it('is met by a single step', () => {
    const entities = changed(offering(), stream, 'spec.steps', [
      { id: 'lend', title: 'Lend', stage: 'deliver' },
    ]);
    expect(ask(entities)).toMatchObject({
      result: 'met',
      evidence: [{ text: 'Borrow a Book, 1 step' }],
    });
  });

  it('is missing without one, and without a step in it', () => {
    const empty = changed(offering(), stream, 'spec.steps', []);
    for (const entities of [without(offering(), stream), empty]) {
      expect(ask(entities)).toMatchObject({
        result: 'missing',
        score: 0,
        endangers: [{ kind: 'outcome', title: 'A book in hand' }],
        fix: { entity: product, field: '---' },
      });
    }
  });

  it('is to be written by the owner of the product', () => {
    const { fix } = ask(without(offering(), stream));
    expect(fix?.yaml).toContain('owner: group:default/library-team');
  });

  it('is unknown where it can not be seen', () => {
    for (const ref of [stream, service]) {
      expect(
        ask(changed(offering(), stream, 'spec.offerings', [service]), {
          hidden: [ref],
        }),
      ).toMatchObject({ result: 'unknown', score: 0 });
    }
  });
});
