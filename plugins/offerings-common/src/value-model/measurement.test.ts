import type { OfferingMeasure } from '../kinds';
import { changed, LENDING, modelOf, offering } from '../testing';
import type { MeasureReading } from './input';

const RELIABILITY: OfferingMeasure = {
  name: 'Hours open',
  metric: 'reliability',
  target: 99,
};

function reading(at: string, value: number, measure = 'Hours open') {
  return { offering: LENDING.product, measure, at, value };
}

function measurementOf(
  measures: OfferingMeasure[],
  readings: MeasureReading[] = [],
  readingsFreshFor?: string,
) {
  return modelOf(
    changed(offering(), LENDING.product, 'spec.measures', measures),
    { readings, settings: { readingsFreshFor } },
  ).measurement;
}

function measureOf(
  measure: OfferingMeasure,
  readings: MeasureReading[] = [],
  readingsFreshFor?: string,
) {
  return measurementOf([measure], readings, readingsFreshFor).measures[0];
}

describe('a measure', () => {
  it('of a well-known metric brings its perspective and direction along', () => {
    expect(measureOf(RELIABILITY)).toMatchObject({
      offering: LENDING.product,
      perspective: 'service-quality',
      direction: 'higher',
    });
    expect(
      measureOf({ name: 'Queue', metric: 'time-to-outcome' }),
    ).toMatchObject({ perspective: 'flow', direction: 'lower' });
  });

  it('may state both otherwise', () => {
    expect(
      measureOf({
        ...RELIABILITY,
        perspective: 'stakeholder-experience',
        direction: 'lower',
      }),
    ).toMatchObject({
      perspective: 'stakeholder-experience',
      direction: 'lower',
    });
  });

  it('without a reading has neither a value nor anything that follows from one', () => {
    const measure = measureOf(RELIABILITY);
    expect(measure).toMatchObject({ name: 'Hours open', target: 99 });
    for (const field of ['latest', 'trend', 'meetsTarget', 'fresh'] as const) {
      expect(measure[field]).toBeUndefined();
    }
  });
});

describe('the readings of a measure', () => {
  it('show the latest, in whatever order they come', () => {
    const readings = [
      reading('2026-10-30T12:00:00Z', 98),
      reading('2026-10-31T12:00:00Z', 99.5),
      reading('2026-10-01T12:00:00Z', 97),
    ];
    expect(measureOf(RELIABILITY, readings).latest).toEqual({
      at: '2026-10-31T12:00:00Z',
      value: 99.5,
    });
  });

  it('are those of this measure of this offering only', () => {
    const readings = [
      { ...reading('2026-10-31T12:00:00Z', 1), offering: LENDING.service },
      reading('2026-10-31T12:00:00Z', 2, 'Something else'),
    ];
    expect(measureOf(RELIABILITY, readings).latest).toBeUndefined();
  });

  it('are passed over where they say nothing', () => {
    const readings = [
      reading('yesterday', 98),
      reading('2026-10-31T12:00:00Z', Number.NaN),
    ];
    expect(measureOf(RELIABILITY, readings).latest).toBeUndefined();
  });

  it.each<[OfferingMeasure['direction'], number, boolean]>([
    ['higher', 99, true],
    ['higher', 98.9, false],
    ['lower', 99, true],
    ['lower', 99.1, false],
  ])(
    'where %s is better, %d meets a target of 99: %s',
    (direction, value, meets) => {
      const measure = measureOf({ ...RELIABILITY, direction }, [
        reading('2026-10-31T12:00:00Z', value),
      ]);
      expect(measure.meetsTarget).toBe(meets);
    },
  );

  it('meet no target where there is none', () => {
    const { target: _, ...untargeted } = RELIABILITY;
    const measure = measureOf(untargeted, [reading('2026-10-31T12:00:00Z', 1)]);
    expect(measure.meetsTarget).toBeUndefined();
  });

  it.each([
    ['2026-10-02T00:00:00Z', true],
    ['2026-10-01T00:00:00Z', false],
  ])('of %s are fresh on 1 November: %s', (at, fresh) => {
    expect(measureOf(RELIABILITY, [reading(at, 99)]).fresh).toBe(fresh);
  });

  it('are fresh for as long as is set', () => {
    const readings = [reading('2026-10-01T00:00:00Z', 99)];
    expect(measureOf(RELIABILITY, readings, 'P60D').fresh).toBe(true);
  });

  it('are passed over where they are yet to come', () => {
    const readings = [
      reading('2026-10-31T00:00:00Z', 98),
      reading('2026-11-03T00:00:00Z', 100),
    ];
    expect(measureOf(RELIABILITY, readings).latest?.value).toBe(98);
    expect(measureOf(RELIABILITY, readings.slice(1)).latest).toBeUndefined();
  });

  it('show how they move', () => {
    const readings = ['09-01', '09-20', '10-10', '10-30'].map((day, index) =>
      reading(`2026-${day}T00:00:00Z`, 90 + 2 * index),
    );
    expect(measureOf(RELIABILITY, readings).trend).toBe('improving');
    expect(
      measureOf({ ...RELIABILITY, direction: 'lower' }, readings).trend,
    ).toBe('worsening');
  });
});

describe('readings that could not be read', () => {
  const readings = [reading('2026-10-31T12:00:00Z', 98)];

  it('are told of, and nothing is claimed that follows from them', () => {
    const { measurement } = modelOf(
      changed(offering(), LENDING.product, 'spec.measures', [RELIABILITY]),
      { readings, readingsUnavailable: true },
    );
    expect(measurement.readingsUnavailable).toBe(true);
    expect(measurement.measures[0]).toMatchObject({
      name: 'Hours open',
      history: [],
    });
    for (const field of ['latest', 'trend', 'meetsTarget', 'fresh'] as const) {
      expect(measurement.measures[0][field]).toBeUndefined();
    }
  });

  it('are not spoken of where they were read', () => {
    expect(
      measurementOf([RELIABILITY], readings).readingsUnavailable,
    ).toBeUndefined();
  });
});

describe('the four perspectives', () => {
  it('count the measures of the product and its services', () => {
    const entities = changed(offering(), LENDING.service, 'spec.measures', [
      { name: 'Asked twice', metric: 'repeat-contacts' },
    ]);
    expect(modelOf(entities).measurement.perspectives).toEqual([
      { perspective: 'product-behaviour', measured: 1 },
      { perspective: 'service-quality', measured: 2 },
      { perspective: 'stakeholder-experience', measured: 1 },
      { perspective: 'flow', measured: 1 },
    ]);
  });

  it('are told of where only some of them are seen', () => {
    expect(measurementOf([RELIABILITY]).oneSided).toBe(
      'Only service quality is measured: nobody sees product behaviour (whether what exists is used and works), stakeholder experience (what people live through on the way) or flow (how work moves to the outcome).',
    );
    expect(
      measurementOf([
        RELIABILITY,
        { name: 'a', metric: 'adoption' },
        { name: 'b', metric: 'time-to-outcome' },
      ]).oneSided,
    ).toBe(
      'Only product behaviour, service quality and flow are measured: nobody sees stakeholder experience (what people live through on the way).',
    );
  });

  it('are not one-sided where all are seen, nor where nothing is measured', () => {
    expect(modelOf(offering()).measurement.oneSided).toBeUndefined();
    expect(measurementOf([]).oneSided).toBeUndefined();
  });
});
