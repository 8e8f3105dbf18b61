import { buildValueModel } from '../buildValueModel';
import { ENROLLMENT_PLATFORM, NOW, university } from '../testing';
import type { MeasureReading } from '../value-model/input';

const all = university();

function modelOf(root: string, readings: MeasureReading[] = []) {
  const model = buildValueModel({ root, entities: all, readings, now: NOW });
  if (!model) throw new Error(`${root} is no offering`);
  return model;
}

function codesOf(root: string) {
  return modelOf(root).verdict.reasons.map(({ code }) => code);
}

describe('the example university', () => {
  it.each([
    [ENROLLMENT_PLATFORM, 'strong'],
    ['product:default/course-catalogue', 'fragile'],
    ['product:default/residence-hall-housing', 'fragmented'],
    ['service:default/exam-invigilation', 'strong'],
  ])('%s is %s', (root, verdict) => {
    expect(modelOf(root).verdict.verdict).toBe(verdict);
  });

  it('lacks nothing but readings for its enrollment platform to be trustworthy', () => {
    expect(codesOf(ENROLLMENT_PLATFORM)).toEqual(['no-fresh-readings']);
    const readings = modelOf(ENROLLMENT_PLATFORM).measurement.measures.map(
      ({ offering, name, target = 0 }) => ({
        offering,
        measure: name,
        at: '2026-10-31T08:00:00Z',
        value: target,
      }),
    );
    expect(readings.length).toBeGreaterThan(8);
    expect(modelOf(ENROLLMENT_PLATFORM, readings).verdict).toMatchObject({
      verdict: 'trustworthy',
      reasons: [{ code: 'whole' }],
    });
  });

  it('has a polished product with poor support', () => {
    const catalogue = modelOf('product:default/course-catalogue');
    expect(codesOf('product:default/course-catalogue')).toEqual([
      'no-direction',
      'no-support-channel',
      'weak-dimension',
    ]);
    expect(catalogue.reach.statement).toBe(
      'No step is in: Operate, Support, Improve.',
    );
    const coverage = catalogue.dimensions.map(d => d.coverage ?? 0);
    expect(coverage[1]).toBe(1);
    expect(coverage[3]).toBeLessThan(0.5);
  });

  it('has strong support around a product that nobody shapes', () => {
    const root = 'product:default/residence-hall-housing';
    expect(codesOf(root)).toEqual(['split-accountability']);
    expect(modelOf(root).verdict.reasons[0].text).toBe(
      'Move-in Help names someone else to answer for it: Residence Life.',
    );
  });

  it('shows the one hidden dependency and the one supplier that nobody looks after', () => {
    const misses = modelOf(ENROLLMENT_PLATFORM)
      .dimensions.flatMap(({ criteria }) => criteria)
      .filter(({ score }) => score < 1)
      .map(({ id, evidence }) => [
        id,
        evidence.filter(({ holds }) => !holds).map(({ text }) => text),
      ]);
    expect(misses).toEqual([
      [
        'no-hidden-dependency',
        [
          '“Advisor review” uses Advising Notes, which the offering does not declare',
        ],
      ],
      [
        'suppliers-relationship-owners',
        ['Identity Supplier: nobody looks after the relationship'],
      ],
    ]);
  });

  it('resolves every ref', () => {
    expect(modelOf(ENROLLMENT_PLATFORM).unresolved).toEqual([]);
  });
});
