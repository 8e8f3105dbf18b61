import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildValueModel } from '../buildValueModel';
import { ENROLLMENT_PLATFORM, NOW, university } from '../testing';
import type { MeasureReading } from '../value-model/input';

const SEEDING = resolve(__dirname, '../../../../scripts/seed-readings.mjs');
const DAY = 24 * 60 * 60 * 1000;

const EXAMS = 'service:default/exam-invigilation';
const CATALOGUE = 'product:default/course-catalogue';
const HOUSING = 'product:default/residence-hall-housing';

const all = university();

/** What `npm start` pushes into the demo portal on that day. */
function readingsUntil(now: Date): MeasureReading[] {
  const printed = execFileSync(
    process.execPath,
    [SEEDING, '--print', '--now', now.toISOString()],
    { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
  );
  return JSON.parse(printed).readings;
}

function modelAt(now: Date) {
  const readings = readingsUntil(now);
  return (root: string) => {
    const model = buildValueModel({ root, entities: all, readings, now });
    if (!model) throw new Error(`${root} is no offering`);
    return model;
  };
}

describe('the example university with its year of readings', () => {
  const model = modelAt(NOW);
  const measure = (root: string, wanted: string) =>
    model(root).measurement.measures.find(({ name }) => name === wanted);
  const effects = (root: string) =>
    model(root).learning.improvements.flatMap(({ title, effect }) =>
      effect?.after === undefined ? [] : [`${title}: ${effect.moved}`],
    );

  it('shows each verdict', () => {
    expect(
      [EXAMS, ENROLLMENT_PLATFORM, CATALOGUE, HOUSING].map(
        root => model(root).verdict.verdict,
      ),
    ).toEqual(['trustworthy', 'strong', 'fragile', 'fragmented']);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'has a trustworthy offering on any day of the week, here day %s',
    day => {
      const { verdict, dimensions, governance, measurement } = modelAt(
        new Date(NOW.getTime() + day * DAY),
      )(EXAMS);
      expect(verdict).toMatchObject({
        verdict: 'trustworthy',
        reasons: [{ code: 'whole' }],
      });
      expect(dimensions.every(({ coverage = 1 }) => coverage >= 0.8)).toBe(
        true,
      );
      expect(governance.review).toBe('in-date');
      expect(measurement.perspectives.map(({ measured }) => measured)).toEqual([
        1, 1, 1, 1,
      ]);
      expect(
        measurement.measures.every(each => each.fresh && each.meetsTarget),
      ).toBe(true);
    },
  );

  it('keeps nothing but two missed targets between the enrollment platform and trust', () => {
    expect(model(ENROLLMENT_PLATFORM).verdict.reasons).toMatchObject([
      {
        code: 'target-missed',
        text: expect.stringMatching(
          /Schedules sent back.*Days until an advisor answers/,
        ),
      },
    ]);
  });

  it('has a measure that improves and misses its target all the same', () => {
    expect(measure(ENROLLMENT_PLATFORM, 'Schedules sent back')).toMatchObject({
      trend: 'improving',
      meetsTarget: false,
    });
  });

  it('has measures that get worse', () => {
    expect(measure(CATALOGUE, 'Searches that find a course')?.trend).toBe(
      'worsening',
    );
    expect(
      measure(ENROLLMENT_PLATFORM, 'Days until an advisor answers')?.trend,
    ).toBe('worsening');
  });

  it('has one measure that nobody reads any more', () => {
    const stale = [EXAMS, ENROLLMENT_PLATFORM, CATALOGUE, HOUSING].flatMap(
      root => model(root).measurement.measures.filter(({ fresh }) => !fresh),
    );
    expect(stale.map(({ name }) => name)).toEqual([
      'Students who use the catalogue',
    ]);
    expect(stale[0].latest).toBeDefined();
  });

  it('has an offering that is measured from one side only', () => {
    expect(model(HOUSING).measurement.oneSided).toMatch(
      /^Only service quality is measured/,
    );
  });

  it('has improvements that helped, and one that did not', () => {
    expect(effects(EXAMS)).toEqual([
      'A reminder two days before, with the hall: better',
    ]);
    expect(effects(ENROLLMENT_PLATFORM)).toEqual([
      'Say in the portal what happens next: better',
    ]);
    expect(effects(CATALOGUE)).toEqual([
      'Pictures on every course page: worse',
    ]);
  });
});
