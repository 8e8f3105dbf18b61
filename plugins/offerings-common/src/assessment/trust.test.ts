import type { Entity } from '@backstage/catalog-model';
import type { MeasureReading, ValueModelInput } from '../value-model/input';
import { changed, LENDING, modelOf, offering } from '../testing';
import { paste } from './__testUtils__/descriptorFile';
import { fillOut } from './__testUtils__/paste';

const { product } = LENDING;

/** A fresh reading of each measure of the small offering, each of which meets its target. */
const READINGS: MeasureReading[] = [
  ['Loans completed', 95],
  ['Hours open', 99.9],
  ['Would come again', 4.4],
  ['Days to a book', 2],
].map(([measure, value]) => ({
  offering: product,
  measure: String(measure),
  at: '2026-10-30T00:00:00Z',
  value: Number(value),
}));

function verdictOf(entities: Entity[], input: Partial<ValueModelInput> = {}) {
  const { verdict, reasons } = modelOf(entities, {
    readings: READINGS,
    ...input,
  }).verdict;
  return [verdict, ...reasons.map(({ code }) => code)];
}

function textOf(entities: Entity[], input: Partial<ValueModelInput> = {}) {
  const { reasons } = modelOf(entities, {
    readings: READINGS,
    ...input,
  }).verdict;
  return reasons[0].text;
}

function lacking(path: string, value?: unknown) {
  return changed(offering(), product, path, value);
}

describe('a strong offering is trustworthy', () => {
  it('with every dimension covered, governance in date, all sides measured, readings fresh and targets met', () => {
    const { verdict } = modelOf(offering(), { readings: READINGS });
    expect(verdict).toEqual({
      verdict: 'trustworthy',
      reasons: [
        {
          code: 'whole',
          text: 'It holds together from the need to the outcome, measured and under review.',
        },
      ],
      early: false,
      deprecated: false,
      next: undefined,
    });
  });

  it('while its review is due, which is still in date', () => {
    const entities = lacking('spec.governance.lastReviewed', '2026-05-02');
    expect(verdictOf(entities)).toEqual(['trustworthy', 'whole']);
  });

  it('with a measure that has no target', () => {
    expect(verdictOf(lacking('spec.measures[0].target'))[0]).toBe(
      'trustworthy',
    );
  });
});

describe('a strong offering is not trustworthy', () => {
  it('where a dimension is covered to less than 80 %', () => {
    const entities = changed(
      lacking('spec.suppliers[0].agreement'),
      product,
      'spec.suppliers[0].relationshipOwner',
      undefined,
    );
    expect(verdictOf(entities)).toEqual(['strong', 'dimension-not-trusted']);
    expect(textOf(entities)).toBe('Partners and suppliers is covered to 66 %.');
  });

  it('where a dimension is covered to less than is set', () => {
    const entities = lacking('spec.suppliers[0].agreement');
    expect(verdictOf(entities)[0]).toBe('trustworthy');
    expect(verdictOf(entities, { settings: { trustworthyFrom: 0.9 } })).toEqual(
      ['strong', 'dimension-not-trusted'],
    );
  });

  it('where its governance was never reviewed, or not in time', () => {
    const never = lacking('spec.governance.lastReviewed');
    expect(verdictOf(never)).toEqual(['strong', 'review-never']);
    expect(textOf(never)).toBe('Its governance was never reviewed.');
    const overdue = lacking('spec.governance.lastReviewed', '2025-11-01');
    expect(verdictOf(overdue)).toEqual(['strong', 'review-overdue']);
    expect(textOf(overdue)).toBe('The review of its governance is overdue.');
  });

  it('where it is measured from one side only', () => {
    const entities = lacking('spec.measures', [
      { name: 'Hours open', metric: 'reliability', target: 99 },
    ]);
    expect(verdictOf(entities)).toEqual(['strong', 'one-sided']);
    expect(textOf(entities)).toMatch(
      /^Only service quality is measured: nobody sees product behaviour/,
    );
  });

  it('where nothing is measured', () => {
    expect(verdictOf(lacking('spec.measures'))).toEqual([
      'strong',
      'not-measured',
    ]);
  });

  it.each([
    ['nothing', undefined, 4],
    ['one side', [{ name: 'Hours open', metric: 'reliability' }], 3],
  ])(
    'where %s is measured, until the sides that nobody sees are filled in',
    (_, measures, unseen) => {
      const entities = lacking('spec.measures', measures);
      const [{ fix }] = modelOf(entities).verdict.reasons;
      if (!fix) throw new Error('There is no fix');
      expect(fix.yaml.match(/<measure of /g)).toHaveLength(unseen);
      expect(
        modelOf(paste(entities, fillOut(fix))).verdict.reasons.map(
          ({ code }) => code,
        ),
      ).toEqual(['no-fresh-readings']);
    },
  );

  it('while the readings can’t be read, of which nothing is claimed then', () => {
    const readings = [{ ...READINGS[3], value: 4 }];
    const input = { readings, readingsUnavailable: true };
    expect(verdictOf(offering(), input)).toEqual([
      'strong',
      'readings-unavailable',
    ]);
    expect(textOf(offering(), input)).toBe(
      'The readings of its measures could not be read just now.',
    );
    expect(verdictOf(lacking('spec.measures'), input)).toEqual([
      'strong',
      'not-measured',
    ]);
  });

  it('where a measure has no reading, or an old one', () => {
    expect(verdictOf(offering(), { readings: READINGS.slice(1) })).toEqual([
      'strong',
      'no-fresh-readings',
    ]);
    const old = { ...READINGS[0], at: '2026-09-01T00:00:00Z' };
    const readings = [old, ...READINGS.slice(1)];
    expect(verdictOf(offering(), { readings })).toEqual([
      'strong',
      'no-fresh-readings',
    ]);
    expect(textOf(offering(), { readings })).toBe(
      '1 of 4 measures has no recent reading.',
    );
    expect(
      verdictOf(offering(), {
        readings,
        settings: { readingsFreshFor: 'P90D' },
      })[0],
    ).toBe('trustworthy');
  });

  it('where a target is missed', () => {
    const missed = { ...READINGS[3], value: 4 };
    const readings = [...READINGS.slice(0, 3), missed];
    expect(verdictOf(offering(), { readings })).toEqual([
      'strong',
      'target-missed',
    ]);
    expect(textOf(offering(), { readings })).toBe(
      'Targets are missed: Days to a book.',
    );
  });

  it('where nobody says which way a target is to be met', () => {
    const entities = lacking('spec.measures[0]', {
      name: 'Loans completed',
      metric: 'loans',
      perspective: 'product-behaviour',
      target: 90,
    });
    expect(verdictOf(entities)).toEqual(['strong', 'target-undecided']);
    expect(textOf(entities)).toBe(
      'Nobody can say whether a target is met: Loans completed.',
    );
  });
});
