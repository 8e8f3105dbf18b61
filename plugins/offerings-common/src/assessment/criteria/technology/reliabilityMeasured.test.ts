import { asked, changed, LENDING, offering } from '../../../testing';

const { product, service } = LENDING;

describe('reliability-measured', () => {
  const ask = asked('reliability-measured');
  const unmeasured = () => changed(offering(), product, 'spec.measures', []);

  it('is met by a measure of the product or of a service', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [{ text: 'Hours open', ref: product }],
    });
    const byService = changed(unmeasured(), service, 'spec.measures', [
      { name: 'Desk open', metric: 'reliability' },
    ]);
    expect(ask(byService)).toMatchObject({
      result: 'met',
      evidence: [{ text: 'Desk open', ref: service }],
    });
  });

  it('is missing where nothing has that metric', () => {
    expect(ask(unmeasured())).toMatchObject({
      result: 'missing',
      fix: { entity: product, field: 'spec.measures' },
    });
  });

  it('is unknown where a service that might measure it can not be seen', () => {
    expect(ask(unmeasured(), { hidden: [service] })).toMatchObject({
      result: 'unknown',
    });
  });
});
