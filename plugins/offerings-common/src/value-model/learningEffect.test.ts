import type { OfferingImprovement, OfferingMeasure } from '../kinds';
import { changed, LENDING, modelOf, offering } from '../testing';
import type { MeasureReading } from './input';

const WAITING: OfferingMeasure = {
  name: 'Days to a book',
  metric: 'time-to-outcome',
};

const DONE: OfferingImprovement = {
  title: 'Order what is asked for twice',
  learnedFrom: 'measure',
  learnedAt: WAITING.name,
  changes: 'buy',
  status: 'done',
  doneOn: '2026-10-01',
};

function read(day: string, value: number, of: string = LENDING.product) {
  return {
    offering: of,
    measure: WAITING.name,
    at: `2026-${day}T12:00:00Z`,
    value,
  };
}

const READINGS = [read('08-01', 6), read('09-30', 4), read('10-01', 3)];

function effectOf(
  improvement: OfferingImprovement,
  readings: MeasureReading[] = READINGS,
  measure: OfferingMeasure = WAITING,
) {
  const entities = changed(
    changed(offering(), LENDING.product, 'spec.measures', [measure]),
    LENDING.product,
    'spec.improvements',
    [improvement],
  );
  return modelOf(entities, { readings }).learning.improvements[0].effect;
}

describe('the effect of an improvement', () => {
  it('is how its measure moved, on average, since it is in use', () => {
    expect(effectOf(DONE)).toEqual({
      measure: 'Days to a book',
      before: 5,
      after: 3,
      moved: 'better',
    });
  });

  it('is worse where the measure went the other way', () => {
    const fewer = { ...WAITING, direction: 'higher' } as const;
    expect(effectOf(DONE, READINGS, fewer)?.moved).toBe('worse');
  });

  it('is none where the change is small', () => {
    const readings = [read('09-01', 5), read('10-20', 4.8)];
    expect(effectOf(DONE, readings)?.moved).toBe('unchanged');
  });

  it('looks back for 90 days, not longer', () => {
    const readings = [read('01-01', 100), ...READINGS];
    expect(effectOf(DONE, readings)?.before).toBe(5);
  });

  it.each([
    ['is planned', { ...DONE, status: 'planned' }],
    ['says not when it was done', { ...DONE, doneOn: undefined }],
    ['says so with a placeholder', { ...DONE, doneOn: '<date>' }],
    ['says so with a day that never was', { ...DONE, doneOn: '2026-02-31' }],
  ] as Array<[string, OfferingImprovement]>)(
    'is unknown where it %s',
    (_, improvement) => {
      expect(effectOf(improvement)).toEqual({
        measure: 'Days to a book',
        moved: 'unknown',
      });
    },
  );

  it.each([
    ['before', READINGS.slice(0, 2)],
    ['since', READINGS.slice(2)],
    ['at all', []],
  ])('is unknown with readings on one side only: %s', (_, readings) => {
    expect(effectOf(DONE, readings)?.moved).toBe('unknown');
  });

  it('is unknown where it is to be done one day', () => {
    expect(effectOf({ ...DONE, doneOn: '2027-01-01' })?.moved).toBe('unknown');
  });

  it('is unknown where nobody says which way is better', () => {
    const own = { name: WAITING.name, metric: 'waiting' };
    expect(effectOf(DONE, READINGS, own)).toEqual({
      measure: 'Days to a book',
      before: 5,
      after: 3,
      moved: 'unknown',
    });
  });

  it('is not spoken of where it was learned elsewhere', () => {
    expect(effectOf({ ...DONE, learnedAt: 'help' })).toBeUndefined();
    expect(effectOf({ ...DONE, learnedAt: undefined })).toBeUndefined();
  });

  it('is that of a measure of another of the offering, where it has none of that name', () => {
    const entities = changed(
      changed(offering(), LENDING.service, 'spec.measures', [WAITING]),
      LENDING.service,
      'spec.improvements',
      [DONE],
    );
    const before = read('09-01', 10, LENDING.service);
    const after = read('10-20', 2, LENDING.service);
    const effect = (from: typeof entities) =>
      modelOf(from, {
        readings: [...READINGS, before, after],
      }).learning.improvements.at(-1)?.effect;
    expect(effect(entities)).toMatchObject({ before: 10, after: 2 });
    expect(
      effect(changed(entities, LENDING.service, 'spec.measures', [])),
    ).toMatchObject({ before: 5, after: 3 });
  });
});
