import { asked, changed, deskAlone, LENDING, offering } from '../../../testing';

const { product, service, stream, part } = LENDING;

describe('no-hidden-dependency', () => {
  const ask = asked('no-hidden-dependency');

  it('is met where parts need and steps use nothing undeclared', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      score: 1,
      evidence: [
        { text: 'lending-app needs nothing undeclared', ref: part },
        { text: '“Open” uses lending-app, which the offering declares' },
      ],
    });
  });

  it('finds what a step uses and nobody declares', () => {
    const entities = changed(offering(), stream, 'spec.steps[5].uses', [
      'resource:stamp',
    ]);
    expect(ask(entities)).toMatchObject({
      result: 'partly',
      score: 2 / 3,
      evidence: [
        { holds: true },
        { holds: true },
        {
          holds: false,
          text: '“Lend” uses Stamp, which the offering does not declare',
          ref: 'resource:default/stamp',
          step: { step: 'lend' },
        },
      ],
      endangers: [{ kind: 'step', step: 'lend' }, { kind: 'outcome' }],
      fix: { entity: product, field: 'spec.capabilities' },
    });
  });

  it.each(['dependsOn', 'consumesApis'])(
    'finds what a part needs by the %s of its own descriptor',
    field => {
      const entities = changed(offering(), part, `spec.${field}`, [
        'api:books',
      ]);
      const found = ask(entities);
      expect(found).toMatchObject({
        result: 'partly',
        score: 0.5,
        evidence: [
          {
            holds: false,
            text: 'lending-app needs Books, which the offering does not declare',
          },
          { holds: true },
        ],
      });
      expect(found.fix?.yaml).toContain('api:default/books');
    },
  );

  it('finds nothing hidden in what a service depends on', () => {
    const entities = changed(
      changed(offering(), part, 'spec.dependsOn', ['resource:books']),
      service,
      'spec.dependsOn',
      ['resource:books'],
    );
    expect(ask(entities)).toMatchObject({ result: 'met' });
  });

  it('is unknown where a part can not be seen, which may bring along the rest', () => {
    const entities = changed(
      changed(offering(), product, 'spec.capabilities[0].parts', [
        part,
        'system:shelves',
      ]),
      stream,
      'spec.steps[5].uses',
      ['component:robot'],
    );
    expect(ask(entities)).toMatchObject({ result: 'unknown', score: 0.5 });
  });

  it('is missing where neither a part nor a use is named', () => {
    const entities = changed(
      changed(offering(), product, 'spec.capabilities', []),
      stream,
      'spec.steps[4].uses',
      [],
    );
    expect(ask(entities)).toMatchObject({
      result: 'missing',
      evidence: [{ text: 'neither a part nor what a step uses is named' }],
    });
  });

  it('is declared at a service that stands alone as what it depends on', () => {
    const entities = deskAlone({ dependsOn: ['resource:stamp'] });
    const found = ask(entities, { root: service });
    expect(found.fix).toMatchObject({
      entity: service,
      field: 'spec.dependsOn',
      yaml: 'spec:\n  dependsOn:\n    - component:default/lending-app\n',
    });
  });
});
