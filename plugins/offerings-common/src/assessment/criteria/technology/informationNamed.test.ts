import { asked, changed, deskAlone, LENDING, offering } from '../../../testing';

const { product, service } = LENDING;

describe('information-named', () => {
  const ask = asked('information-named');

  it.each(['information', 'knowledge'])(
    'is met by a capability of the type %s',
    type => {
      const entities = changed(
        offering(),
        product,
        'spec.capabilities[1].type',
        type,
      );
      expect(ask(entities)).toMatchObject({
        result: 'met',
        evidence: [
          {
            text: `The list of books (${type})`,
            field: 'spec.capabilities[1]',
          },
        ],
      });
    },
  );

  it('is missing without one', () => {
    expect(
      ask(changed(offering(), product, 'spec.capabilities[1].type', 'policy')),
    ).toMatchObject({
      result: 'missing',
      evidence: [{ field: 'spec.capabilities' }],
      fix: { entity: product, field: 'spec.capabilities' },
    });
  });

  it('asks a service that stands alone for its guidance', () => {
    expect(ask(deskAlone(), { root: service })).toMatchObject({
      result: 'met',
      evidence: [{ text: 'How to borrow', field: 'spec.guidance[0]' }],
    });
    expect(ask(deskAlone({ guidance: [] }), { root: service })).toMatchObject({
      result: 'missing',
      evidence: [{ field: 'spec.guidance' }],
      fix: { entity: service, field: 'spec.guidance' },
    });
  });
});
