import fc from 'fast-check';
import { changed, LENDING, modelOf, NOW, offering } from '../testing';
import type { MeasureReading } from './input';

const DAY = 24 * 60 * 60 * 1000;
const MEASURE = 'Hours open';

/** Three weeks into the future, and well over a year into the past. */
const instant = fc
  .integer({ min: -500 * DAY, max: 21 * DAY })
  .map(offset => new Date(NOW.getTime() + offset).toISOString());

const anyReading: fc.Arbitrary<MeasureReading> = fc.record({
  offering: fc.constant(LENDING.product),
  measure: fc.constant(MEASURE),
  at: fc.oneof(instant, fc.constantFrom('yesterday', '2026-10-01T00:00:00Z')),
  value: fc.oneof(fc.double(), fc.double({ min: 0, max: 100 })),
});

const manyReadings = fc.array(anyReading, { maxLength: 200, size: 'max' });

const entities = changed(offering(), LENDING.product, 'spec.improvements', [
  {
    title: 'Open on Sundays',
    learnedFrom: 'measure',
    learnedAt: MEASURE,
    status: 'done',
    doneOn: '2026-09-15',
  },
]);

function look(readings: MeasureReading[]) {
  const { measurement, learning } = modelOf(entities, { readings });
  const measure = measurement.measures.find(({ name }) => name === MEASURE);
  if (!measure) throw new Error('The measure is not in the model');
  return { measure, effect: learning.improvements[0].effect };
}

describe('what is said of readings', () => {
  it('does not depend on their order', () => {
    const shuffled = manyReadings.chain(readings =>
      fc.tuple(
        fc.constant(readings),
        fc.shuffledSubarray(readings, { minLength: readings.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([readings, others]) => {
        expect(look(others)).toEqual(look(readings));
      }),
      { numRuns: 60 },
    );
  });

  it('has a bounded history in order that ends with the latest', () => {
    fc.assert(
      fc.property(manyReadings, readings => {
        const { history, latest } = look(readings).measure;
        expect(history.length).toBeLessThanOrEqual(60);
        expect(history.at(-1)).toEqual(latest);
        const times = history.map(({ at }) => Date.parse(at));
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it('holds only numbers that can cross the wire', () => {
    fc.assert(
      fc.property(manyReadings, readings => {
        const said = look(readings);
        expect(JSON.stringify(said)).not.toContain('null');
      }),
      { numRuns: 60 },
    );
  });
});
