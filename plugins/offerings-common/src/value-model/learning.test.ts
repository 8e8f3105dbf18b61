import type { OfferingImprovement } from '../kinds';
import { changed, LENDING, modelOf, offering, valueStream } from '../testing';

const IMPROVEMENT: OfferingImprovement = {
  title: 'Longer loans',
  learnedFrom: 'support',
  changes: 'lend',
  status: 'done',
};

function learningWith(...improvements: OfferingImprovement[]) {
  return modelOf(
    changed(offering(), LENDING.product, 'spec.improvements', improvements),
  ).learning;
}

describe('learning', () => {
  it('gathers what the product and its services learned', () => {
    const entities = changed(offering(), LENDING.service, 'spec.improvements', [
      { title: 'A sign', learnedFrom: 'feedback', status: 'planned' },
    ]);
    expect(
      modelOf(entities).learning.improvements.map(({ offering: at, title }) => [
        at,
        title,
      ]),
    ).toEqual([
      [LENDING.product, 'Longer loans'],
      [LENDING.service, 'A sign'],
    ]);
  });

  it('keeps a link only where it can be followed safely', () => {
    const { improvements } = learningWith({
      ...IMPROVEMENT,
      url: 'https://board.library.example/7',
    });
    expect(improvements[0].url).toBe('https://board.library.example/7');
    expect(
      learningWith({ ...IMPROVEMENT, url: 'vbscript:x' }).improvements[0].url,
    ).toBeUndefined();
  });

  it('finds the step where it was learned, and the one that it changes', () => {
    const { improvements } = learningWith(
      { ...IMPROVEMENT, learnedAt: 'help' },
      { ...IMPROVEMENT, learnedAt: 'Hours open', changes: 'Lending app' },
    );
    expect(improvements[0]).toMatchObject({
      learnedAtStep: { valueStream: LENDING.stream, step: 'help' },
      changesStep: { valueStream: LENDING.stream, step: 'lend', title: 'Lend' },
    });
    expect(improvements[1].learnedAtStep).toBeUndefined();
    expect(improvements[1].changesStep).toBeUndefined();
  });

  it('looks for the step in a stream of whoever learned it first', () => {
    const entities = [
      ...changed(offering(), LENDING.service, 'spec.improvements', [
        { ...IMPROVEMENT, learnedAt: 'help' },
      ]),
      valueStream({
        name: 'a-day-at-the-desk',
        spec: {
          offerings: ['service:lending-desk'],
          steps: [
            { id: 'help', title: 'Help at the desk', stage: 'support' },
            { id: 'tidy', title: 'Tidy up', stage: 'operate' },
          ],
        },
      }),
    ];
    const streamOnly = changed(entities, LENDING.stream, 'spec.offerings', [
      'product:book-lending',
    ]);
    expect(
      modelOf(streamOnly).learning.improvements.at(-1)?.learnedAtStep?.title,
    ).toBe('Help at the desk');
  });

  it('says since when the change is in use, where that is a day', () => {
    const dates = ['2026-10-01', 'TODO', '2026-02-31', '2027-01-01'];
    expect(
      learningWith(
        ...dates.map(doneOn => ({ ...IMPROVEMENT, doneOn })),
      ).improvements.map(({ doneOn }) => doneOn),
    ).toEqual(['2026-10-01', undefined, undefined, '2027-01-01']);
  });

  it('tells of support that leads to no improvement', () => {
    expect(learningWith().supportWithoutImprovement).toBe(true);
    expect(
      learningWith({ ...IMPROVEMENT, learnedFrom: 'use' })
        .supportWithoutImprovement,
    ).toBe(true);
    expect(
      learningWith({ ...IMPROVEMENT, changes: undefined })
        .supportWithoutImprovement,
    ).toBe(true);
  });

  it('tells of it where only one of several streams supports', () => {
    const entities = [
      ...changed(offering(), LENDING.product, 'spec.improvements', []),
      valueStream({
        name: 'return-a-book',
        spec: {
          offerings: ['product:book-lending'],
          steps: [{ id: 'return', title: 'Return', stage: 'deliver' }],
        },
      }),
    ];
    expect(modelOf(entities).learning.supportWithoutImprovement).toBe(true);
  });

  it('is content where what support learned changes something', () => {
    expect(learningWith(IMPROVEMENT).supportWithoutImprovement).toBe(false);
  });

  it('does not miss it where nobody supports', () => {
    const entities = changed(
      changed(offering(), LENDING.product, 'spec.improvements', []),
      LENDING.stream,
      'spec.steps',
      [{ id: 'lend', title: 'Lend', stage: 'deliver' }],
    );
    expect(modelOf(entities).learning.supportWithoutImprovement).toBe(false);
  });
});
