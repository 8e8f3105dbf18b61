import { asked, changed, LENDING, offering, without } from '../../../testing';

const { product, service } = LENDING;

describe('services-usable', () => {
  const ask = asked('services-usable');

  it('is met where each service says how it is reached, explained and supported, and who takes over', () => {
    expect(
      ask(offering()).evidence.map(({ text, field }) => [text, field]),
    ).toEqual([
      ['Lending Desk says how it is reached', 'spec.access.how'],
      ['Lending Desk says where its use is explained', 'spec.guidance'],
      ['Lending Desk says how people get help', 'spec.support.channels'],
      [
        'Lending Desk says who takes over when support cannot help',
        'spec.support.escalation',
      ],
    ]);
    expect(ask(offering())).toMatchObject({ result: 'met', score: 1 });
  });

  it.each([
    ['spec.access', 'spec.access.how'],
    ['spec.guidance', 'spec.guidance'],
    ['spec.support.channels', 'spec.support.channels'],
    ['spec.support.escalation', 'spec.support.escalation'],
  ])('misses %s', (path, field) => {
    const entities = changed(offering(), service, path, undefined);
    expect(ask(entities)).toMatchObject({
      result: 'partly',
      score: 3 / 4,
      fix: { entity: service, field },
    });
  });

  it('is missing where no service makes the product usable', () => {
    const missing = ask(without(offering(), service));
    expect(missing).toMatchObject({
      result: 'missing',
      evidence: [{ text: 'no service makes it usable' }],
      fix: { entity: product, field: '---' },
    });
    expect(missing.fix?.yaml).toContain('owner: group:default/library-team');
  });

  it('is unknown where the service can not be seen', () => {
    expect(ask(offering(), { hidden: [service] })).toMatchObject({
      result: 'unknown',
      score: 0,
    });
  });
});
