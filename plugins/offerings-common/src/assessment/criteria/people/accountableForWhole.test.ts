import { asked, changed, LENDING, offering } from '../../../testing';

const { product, service, board } = LENDING;

describe('accountable-for-whole', () => {
  const ask = asked('accountable-for-whole');

  it('is met by whoever the product names', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [{ text: 'library-board answers for the whole', ref: board }],
    });
  });

  it('is missing where nobody is named, or a placeholder is', () => {
    for (const accountable of [undefined, 'TODO', 'group:default/<team>']) {
      const entities = changed(
        offering(),
        product,
        'spec.governance.accountable',
        accountable,
      );
      expect(ask(entities)).toMatchObject({
        result: 'missing',
        score: 0,
        evidence: [{ holds: false, text: 'nobody is named' }],
        fix: { entity: product, field: 'spec.governance.accountable' },
      });
    }
  });

  it('is not met by a service that names somebody', () => {
    const entities = changed(
      changed(offering(), product, 'spec.governance', undefined),
      service,
      'spec.governance',
      { accountable: 'library-board' },
    );
    expect(ask(entities).result).toBe('missing');
  });

  it('is unknown where whoever is named can not be seen', () => {
    expect(ask(offering(), { hidden: [board] })).toMatchObject({
      result: 'unknown',
      score: 0,
      evidence: [
        { text: 'who answers for it is not found or not visible to you' },
      ],
    });
  });
});
