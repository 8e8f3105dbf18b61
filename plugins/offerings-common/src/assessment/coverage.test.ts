import type { DimensionCoverage } from '../api';
import type { AssessmentSettings } from '../value-model/input';
import { DIMENSIONS } from '../vocabularies';
import { changed, LENDING, modelOf, offering } from '../testing';
import { CRITERIA } from './criteria';

const { product, stream } = LENDING;
const PARTNERS = 'partners-and-suppliers';

function dimensionOf(
  name: DimensionCoverage['dimension'],
  entities = offering(),
  settings: AssessmentSettings = {},
) {
  const { dimensions } = modelOf(entities, { settings });
  return dimensions.find(({ dimension }) => dimension === name);
}

function unsupplied() {
  return changed(
    changed(offering(), product, 'spec.suppliers', []),
    stream,
    'spec.steps[2].suppliers',
    undefined,
  );
}

describe('the four dimensions', () => {
  it('are all there, in order, each with its criteria', () => {
    const { dimensions } = modelOf(offering());
    expect(
      dimensions.map(({ dimension, criteria }) => [dimension, criteria.length]),
    ).toEqual([
      ['organizations-and-people', 5],
      ['information-and-technology', 7],
      ['partners-and-suppliers', 6],
      ['value-streams-and-processes', 6],
    ]);
    expect(dimensions.map(({ dimension }) => dimension)).toEqual([
      ...DIMENSIONS,
    ]);
  });

  it('are fully covered by the complete offering', () => {
    expect(
      modelOf(offering()).dimensions.map(({ coverage }) => coverage),
    ).toEqual([1, 1, 1, 1]);
  });
});

describe('the coverage of a dimension', () => {
  it('is the mean score of its criteria', () => {
    const entities = changed(
      changed(offering(), product, 'spec.stakeholders', undefined),
      product,
      'spec.governance.decisionRights',
      undefined,
    );
    // Two of five are missing, and the step that only a stakeholder takes has now nobody: 7 of 8.
    expect(
      dimensionOf('organizations-and-people', entities)?.coverage,
    ).toBeCloseTo((1 + 1 + 0 + 0 + 7 / 8) / 5);
  });

  it('leaves out what is not applicable', () => {
    expect(dimensionOf(PARTNERS, unsupplied())).toMatchObject({ coverage: 1 });
  });

  it('counts what is unknown as 0', () => {
    const { dimensions } = modelOf(offering(), { hidden: [LENDING.board] });
    expect(dimensions[0]).toMatchObject({ coverage: 4 / 5 });
  });

  it('leaves out criteria that are switched off', () => {
    const disabledCriteria = ['suppliers-agreements', 'supplier-management'];
    const dimension = dimensionOf(
      PARTNERS,
      changed(offering(), product, 'spec.suppliers[0].agreement', undefined),
      { disabledCriteria },
    );
    expect(dimension?.coverage).toBe(1);
    expect(dimension?.criteria.map(({ id }) => id)).toEqual([
      'suppliers-stated',
      'suppliers-provide',
      'suppliers-relationship-owners',
      'step-suppliers-declared',
    ]);
  });

  it('is left out where no criterion applies', () => {
    const disabledCriteria = CRITERIA.filter(
      ({ dimension }) => dimension === PARTNERS,
    ).map(({ id }) => id);
    expect(dimensionOf(PARTNERS, offering(), { disabledCriteria })).toEqual({
      dimension: PARTNERS,
      coverage: undefined,
      criteria: [],
    });
    const stated = ['suppliers-stated'];
    expect(
      dimensionOf(PARTNERS, unsupplied(), { disabledCriteria: stated }),
    ).toMatchObject({ coverage: undefined });
  });
});
