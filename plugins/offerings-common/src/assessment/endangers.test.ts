import {
  changed,
  component,
  criterionOf,
  LENDING,
  modelOf,
  offering,
  valueStream,
} from '../testing';

const { product, service, stream, part } = LENDING;

/** The desk promises an outcome too, which only its own stream leads to. */
function twoOutcomes() {
  return [
    ...changed(
      changed(offering(), service, 'spec.outcomes', [
        { name: 'A quick answer', statement: 'Readers get an answer.' },
      ]),
      stream,
      'spec.offerings',
      ['product:book-lending'],
    ),
    valueStream({
      name: 'ask-the-desk',
      spec: {
        owner: 'desk-team',
        offerings: ['service:lending-desk'],
        steps: [{ id: 'answer', title: 'Answer', stage: 'support' }],
      },
    }),
  ];
}

function endangered(id: string, entities = twoOutcomes()) {
  return criterionOf(modelOf(entities), id).endangers.map(
    ({ kind, title }) => `${kind} ${title}`,
  );
}

describe('what a miss endangers', () => {
  it('is nothing where the criterion is met', () => {
    expect(endangered('owners-resolve')).toEqual([]);
  });

  it('is the step, and the outcome of the offering that its stream realizes', () => {
    expect(endangered('steps-have-performers')).toEqual([
      'step Answer',
      'outcome A quick answer',
    ]);
  });

  it('is every outcome where no step rests on what is missing', () => {
    const entities = changed(
      twoOutcomes(),
      product,
      'spec.stakeholders',
      undefined,
    );
    expect(endangered('stakeholders-named', entities)).toEqual([
      'outcome A book in hand',
      'outcome A quick answer',
    ]);
  });

  it('grows with what is missing', () => {
    const parts = changed(
      twoOutcomes(),
      product,
      'spec.capabilities[0].parts',
      [part, 'component:kiosk'],
    );
    const deprecated = changed(
      [...parts, component('kiosk', { lifecycle: 'deprecated' })],
      part,
      'spec.lifecycle',
      'deprecated',
    );
    // A step uses the one part and none the other.
    expect(endangered('parts-not-deprecated', deprecated)).toEqual([
      'step Open',
      'outcome A book in hand',
      'outcome A quick answer',
    ]);
  });

  it('names a step once, however much of it is missing', () => {
    const entities = changed(twoOutcomes(), stream, 'spec.steps[4].uses', [
      'api:a',
      'api:b',
    ]);
    expect(endangered('no-hidden-dependency', entities)).toEqual([
      'step Open',
      'outcome A book in hand',
    ]);
  });

  it('points to the stream of the step and to the offering of the outcome', () => {
    const { endangers } = criterionOf(
      modelOf(twoOutcomes()),
      'steps-have-performers',
    );
    expect(endangers).toEqual([
      {
        kind: 'step',
        title: 'Answer',
        ref: 'valuestream:default/ask-the-desk',
        step: 'answer',
      },
      { kind: 'outcome', title: 'A quick answer', ref: service },
    ]);
  });
});
