import { asked, changed, deskAlone, LENDING, offering } from '../../../testing';

const { product, service, part } = LENDING;

describe('capabilities-have-parts', () => {
  const ask = asked('capabilities-have-parts');

  it('is met where each software, infrastructure and interface capability names a part', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [
        {
          text: 'Lending app: lending-app',
          field: 'spec.capabilities[0].parts',
        },
      ],
    });
  });

  it.each(['software', 'infrastructure', 'interface'])(
    'wants a part of a capability of the type %s',
    type => {
      const entities = changed(offering(), product, 'spec.capabilities[2]', {
        name: 'Shelves',
        type,
      });
      expect(ask(entities)).toMatchObject({
        result: 'partly',
        score: 0.5,
        fix: { entity: product, field: 'spec.capabilities[2].parts' },
      });
    },
  );

  it.each(['information', 'knowledge', 'workflow', 'policy', 'expertise'])(
    'wants none of a capability of the type %s',
    type => {
      const entities = changed(offering(), product, 'spec.capabilities[2]', {
        name: 'Rules',
        type,
      });
      expect(ask(entities)).toMatchObject({ result: 'met' });
    },
  );

  it('counts the capabilities as they are written, also behind a placeholder', () => {
    const entities = changed(offering(), product, 'spec.capabilities', [
      { name: '<capability>', type: 'software', parts: ['component:x'] },
      { name: 'Lending app', type: 'software' },
    ]);
    expect(ask(entities)).toMatchObject({
      result: 'missing',
      evidence: [{ field: 'spec.capabilities[1].parts' }],
      fix: { field: 'spec.capabilities[1].parts' },
    });
  });

  it('is missing where there is no such capability', () => {
    expect(
      ask(changed(offering(), product, 'spec.capabilities', [])),
    ).toMatchObject({
      result: 'missing',
      score: 0,
      evidence: [{ text: 'nothing says what it consists of' }],
      fix: { entity: product, field: 'spec.capabilities' },
    });
  });

  it('asks a service that stands alone what it depends on', () => {
    expect(ask(deskAlone(), { root: service })).toMatchObject({
      result: 'missing',
      fix: { entity: service, field: 'spec.dependsOn' },
    });
    expect(
      ask(deskAlone({ dependsOn: ['TODO', 'component:lending-app'] }), {
        root: service,
      }),
    ).toMatchObject({
      result: 'met',
      evidence: [
        {
          text: 'depends on lending-app',
          ref: part,
          field: 'spec.dependsOn[1]',
        },
      ],
    });
  });
});
