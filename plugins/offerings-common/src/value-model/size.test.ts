import { changed, component, LENDING, modelOf, offering } from '../testing';

const { product, stream } = LENDING;

function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

describe('an offering of 2,000 steps, 300 parts and 300 suppliers', () => {
  const steps = numbered(2000, index => ({
    id: `step-${index}`,
    title: `Step ${index}`,
    stage: 'deliver',
    performers: [`group:team-${index % 70}`],
    uses: [`component:part-${index % 300}`, `api:hidden-${index % 300}`],
    suppliers: [`Supplier ${index % 300}`],
  }));
  const capabilities = numbered(300, index => ({
    name: `Capability ${index}`,
    type: 'software',
    parts: [`component:part-${index}`],
  }));
  const suppliers = numbered(300, index => ({ name: `Supplier ${index}` }));
  const entities = [
    ...changed(
      changed(
        changed(offering(), stream, 'spec.steps', steps),
        product,
        'spec.capabilities',
        capabilities,
      ),
      product,
      'spec.suppliers',
      suppliers,
    ),
    ...numbered(300, index =>
      component(`part-${index}`, { lifecycle: 'deprecated' }),
    ),
  ];

  it('has a model', () => {
    const model = modelOf(entities);
    expect(model.flows[0].steps).toHaveLength(2000);
    expect(model.offering.parts).toHaveLength(300);
  });
});
