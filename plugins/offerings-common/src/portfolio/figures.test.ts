import {
  changed,
  ENROLLMENT_PLATFORM,
  LENDING,
  modelOf,
  offering,
  university,
  without,
} from '../testing';
import { portfolioFigures } from './figures';

const figuresOf = (...args: Parameters<typeof modelOf>) =>
  portfolioFigures(modelOf(...args));

const TITLE = 'A step';

/** The small offering with its stream cut down to steps of our own. */
function withSteps(...steps: Record<string, unknown>[]) {
  return changed(
    offering(),
    LENDING.stream,
    'spec.steps',
    steps.map((step, place) => ({
      id: `step-${place}`,
      title: TITLE,
      stage: 'deliver',
      ...step,
    })),
  );
}

describe('the figures of an offering', () => {
  describe('for the example university', () => {
    const figures = (root: string) => figuresOf(university(), { root });

    it('say how the enrollment platform stands', () => {
      expect(figures(ENROLLMENT_PLATFORM)).toMatchObject({
        verdict: 'strong',
        reasons: [{ code: 'no-fresh-readings' }],
        early: false,
        deprecated: false,
        leadTimeTimed: { known: expect.any(Number), of: expect.any(Number) },
      });
    });

    it('name its services with title and owner, and the root is none of them', () => {
      expect(figures(ENROLLMENT_PLATFORM).services).toContainEqual({
        ref: 'service:default/academic-advising',
        title: 'Academic Advising',
        owner: expect.stringMatching(/^group:default\//),
      });
      expect(figures('service:default/exam-invigilation').services).toEqual([]);
    });

    it('give the coverage of each dimension, their mean and the weakest', () => {
      const { coverage, dimensions, weakest } = figures(
        'product:default/course-catalogue',
      );
      const each = dimensions.map(one => one.coverage ?? 0);

      expect(dimensions.map(({ dimension }) => dimension)).toEqual([
        'organizations-and-people',
        'information-and-technology',
        'partners-and-suppliers',
        'value-streams-and-processes',
      ]);
      expect(coverage).toBeCloseTo(
        each.reduce((sum, one) => sum + one, 0) / 4,
        10,
      );
      expect(dimensions.find(one => one.dimension === weakest)?.coverage).toBe(
        Math.min(...each),
      );
    });

    it('name the dimension that a reason is about, and no words', () => {
      const { reasons } = figures('product:default/course-catalogue');

      expect(reasons).toContainEqual({
        code: 'weak-dimension',
        dimension: 'value-streams-and-processes',
      });
      expect(reasons.flatMap(Object.keys)).not.toContain('text');
    });
  });

  describe('the weakest dimension', () => {
    it('is none where all are full', () => {
      expect(figuresOf(offering())).toMatchObject({ coverage: 1 });
      expect(figuresOf(offering()).weakest).toBeUndefined();
    });

    it('is the first of equals', () => {
      const model = modelOf(offering());
      const dimensions = model.dimensions.map(each => ({
        ...each,
        coverage: 0.5,
      }));

      expect(portfolioFigures({ ...model, dimensions }).weakest).toBe(
        'organizations-and-people',
      );
    });

    it('is none of those that do not apply', () => {
      const model = modelOf(offering());
      const dimensions = model.dimensions.map((each, place) => ({
        ...each,
        coverage: place === 1 ? undefined : 0.2 * (place + 1),
      }));
      const figures = portfolioFigures({ ...model, dimensions });

      expect(figures.weakest).toBe('organizations-and-people');
      expect(figures.coverage).toBeCloseTo((0.2 + 0.6 + 0.8) / 3, 10);
      expect(figures.dimensions[1].coverage).toBeUndefined();
    });

    it('is none, like the mean, where no dimension applies', () => {
      const model = modelOf(offering());
      const dimensions = model.dimensions.map(each => ({
        ...each,
        coverage: undefined,
      }));
      const figures = portfolioFigures({ ...model, dimensions });

      expect(figures.weakest).toBeUndefined();
      expect(figures.coverage).toBeUndefined();
    });
  });

  describe('the lead time', () => {
    it('says of how many steps it is the sum', () => {
      const figures = figuresOf(
        withSteps(
          { processTime: 'PT1H', performers: ['desk-team'] },
          { processTime: 'PT2H', performers: ['library-team'] },
        ),
      );

      expect(figures).toMatchObject({
        leadTime: 'PT3H',
        leadTimeTimed: { known: 1, of: 2 },
      });
    });

    it('is that of the value stream that takes longest', () => {
      const model = modelOf(withSteps({ processTime: 'PT1H' }));
      const [flow] = model.flows;
      const flows = ['PT23H', 'P1DT1H', 'P1D'].map(leadTime => ({
        ...flow,
        leadTime,
      }));

      expect(portfolioFigures({ ...model, flows }).leadTime).toBe('P1DT1H');
    });

    it('is left out where no step is timed, or there is no stream', () => {
      const untimed = figuresOf(withSteps({}));
      const none = figuresOf(without(offering(), LENDING.stream));

      expect([untimed.leadTime, untimed.leadTimeTimed]).toEqual([
        undefined,
        undefined,
      ]);
      expect([none.leadTime, none.leadTimeTimed]).toEqual([
        undefined,
        undefined,
      ]);
    });
  });

  it.each([
    ['experimental', true, false],
    ['deprecated', false, true],
    ['production', false, false],
  ])('of a %s offering mark it as such', (lifecycle, early, deprecated) => {
    expect(
      figuresOf(
        changed(offering(), LENDING.product, 'spec.lifecycle', lifecycle),
      ),
    ).toMatchObject({ early, deprecated });
  });
});
