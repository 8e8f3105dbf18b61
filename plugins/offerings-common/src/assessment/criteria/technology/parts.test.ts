import {
  asked,
  changed,
  component,
  group,
  LENDING,
  offering,
} from '../../../testing';

const { product, part } = LENDING;

describe('parts-resolve', () => {
  const ask = asked('parts-resolve');

  it('is met where each part is in the catalog', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [{ text: 'lending-app is in the catalog', ref: part }],
    });
  });

  it('is unknown where one is not found or not visible', () => {
    expect(ask(offering(), { hidden: [part] })).toMatchObject({
      result: 'unknown',
      score: 0,
      evidence: [{ text: 'Lending app is not found or not visible to you' }],
      endangers: [
        { kind: 'step', title: 'Open', step: 'open' },
        { kind: 'outcome' },
      ],
      fix: { entity: product, field: 'spec.capabilities[0].parts[0]' },
    });
  });

  it('is missing where no part is named', () => {
    expect(
      ask(changed(offering(), product, 'spec.capabilities[0].parts', [])),
    ).toMatchObject({
      result: 'missing',
      evidence: [{ text: 'no part is named' }],
    });
  });
});

describe('parts-not-deprecated', () => {
  const ask = asked('parts-not-deprecated');

  it('is met where each part is maintained', () => {
    expect(ask(offering())).toMatchObject({ result: 'met' });
  });

  it('is partly met where one is deprecated', () => {
    const entities = [
      ...changed(offering(), product, 'spec.capabilities[0].parts', [
        part,
        'component:kiosk',
      ]),
      component('kiosk', { lifecycle: 'deprecated' }),
    ];
    expect(ask(entities)).toMatchObject({
      result: 'partly',
      score: 0.5,
      evidence: [
        { holds: true },
        { holds: false, text: 'kiosk is deprecated' },
      ],
      fix: {
        entity: product,
        field: 'spec.capabilities[0].parts[1]',
        summary: 'Name what takes the place of kiosk, which is deprecated.',
      },
    });
  });

  it('is unknown where a part can not be seen', () => {
    expect(ask(offering(), { hidden: [part] })).toMatchObject({
      result: 'unknown',
    });
  });
});

describe('parts-have-owners', () => {
  const ask = asked('parts-have-owners');

  it('is met where each part has an owner who is there', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [{ text: 'lending-app is owned by library-team', ref: part }],
    });
  });

  it('is missing where nobody owns it, to be mended at the part itself', () => {
    expect(
      ask(changed(offering(), part, 'spec.owner', undefined)),
    ).toMatchObject({
      result: 'missing',
      score: 0,
      evidence: [{ text: 'lending-app is owned by nobody' }],
      fix: { entity: part, field: 'spec.owner' },
    });
  });

  it('is unknown where the owner is not found or not visible', () => {
    const entities = [
      ...changed(offering(), part, 'spec.owner', 'app-team'),
      group('app-team'),
    ];
    expect(ask(entities).result).toBe('met');
    expect(ask(entities, { hidden: ['group:default/app-team'] })).toMatchObject(
      {
        result: 'unknown',
        score: 0,
        evidence: [
          {
            text: 'lending-app is owned by App team, who is not found or not visible to you',
          },
        ],
      },
    );
  });
});
