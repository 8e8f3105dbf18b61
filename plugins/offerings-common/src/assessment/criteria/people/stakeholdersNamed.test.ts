import { asked, changed, LENDING, offering } from '../../../testing';

const { product, service } = LENDING;

describe('stakeholders-named', () => {
  const ask = asked('stakeholders-named');
  const nobodyNamed = () =>
    changed(offering(), product, 'spec.stakeholders', undefined);

  it('is met by one stakeholder, whom the product or a service names', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [
        { text: 'Readers (user)', ref: product, field: 'spec.stakeholders[0]' },
      ],
    });
    const byService = changed(nobodyNamed(), service, 'spec.stakeholders', [
      { name: 'Readers', roles: ['customer', 'user'] },
    ]);
    expect(ask(byService)).toMatchObject({
      result: 'met',
      evidence: [{ text: 'Readers (customer, user)', ref: service }],
    });
  });

  it('is missing without any', () => {
    expect(ask(nobodyNamed())).toMatchObject({
      result: 'missing',
      fix: { entity: product, field: 'spec.stakeholders' },
    });
  });

  it('is unknown where a service that might name them can not be seen', () => {
    expect(ask(nobodyNamed(), { hidden: [service] }).result).toBe('unknown');
  });
});
