import { changed, LENDING, modelOf, offering } from '../testing';

function reviewOf(
  now: string,
  {
    lastReviewed,
    reviewEvery,
  }: { lastReviewed?: string; reviewEvery?: string },
) {
  const { review, nextReview } = modelOf(
    changed(offering(), LENDING.product, 'spec.governance', {
      lastReviewed,
      reviewEvery,
    }),
    { now: new Date(now) },
  ).governance;
  return [review, nextReview];
}

describe('governance', () => {
  it('is what the root says', () => {
    expect(modelOf(offering()).governance).toMatchObject({
      accountable: LENDING.board,
      direction: 'Every reader finds a book.',
      priorities: [],
      risks: [],
      decisionRights: [{ decision: 'What to buy', heldBy: LENDING.team }],
      review: 'in-date',
      nextReview: '2027-03-01',
    });
  });

  it('holds for a service that says nothing of it', () => {
    const ofService = modelOf(offering(), { root: LENDING.service });
    expect(ofService.governance).toEqual(modelOf(offering()).governance);
  });

  it('keeps the refs in it full', () => {
    const { risks } = modelOf(
      changed(offering(), LENDING.product, 'spec.governance.risks', [
        { risk: 'Fire', response: 'transfer', owner: 'library-team' },
      ]),
    ).governance;
    expect(risks).toEqual([
      { risk: 'Fire', response: 'transfer', owner: LENDING.team },
    ]);
  });
});

describe('the review of governance', () => {
  const yearly = { lastReviewed: '2026-01-01', reviewEvery: 'P1Y' };

  it('was never, where nobody says when', () => {
    expect(reviewOf('2026-11-01', {})).toEqual(['never', undefined]);
    expect(reviewOf('2026-11-01', { reviewEvery: 'P1Y' })[0]).toBe('never');
  });

  it('was never, where it lies in the future', () => {
    expect(reviewOf('2025-12-01', yearly)).toEqual(['never', undefined]);
  });

  it.each([
    ['in-date', '2026-01-01'],
    ['in-date', '2026-11-20'],
    ['due', '2026-12-01'],
    ['due', '2027-01-01T23:00:00Z'],
    ['overdue', '2027-01-02'],
  ])('is %s on %s, where it is yearly and was on new year', (review, now) => {
    expect(reviewOf(now, yearly)).toEqual([review, '2027-01-01']);
  });

  it('counts as yearly where nobody says how often', () => {
    expect(reviewOf('2026-11-01', { lastReviewed: '2026-01-01' })).toEqual([
      'in-date',
      '2027-01-01',
    ]);
  });

  it('takes a month for a month, whatever its days', () => {
    const monthly = { lastReviewed: '2026-01-31', reviewEvery: 'P1M' };
    expect(reviewOf('2026-02-10', monthly)).toEqual(['in-date', '2026-02-28']);
    expect(reviewOf('2026-03-01', monthly)).toEqual(['overdue', '2026-02-28']);
  });

  it('counts on the day on which it was, also where that day begins earlier than in UTC', () => {
    const today = { lastReviewed: '2026-11-02', reviewEvery: 'P6M' };
    expect(reviewOf('2026-11-01T20:00:00Z', today)[0]).toBe('in-date');
    expect(reviewOf('2026-11-01T09:00:00Z', today)[0]).toBe('never');
  });

  it('was never, where the date is none', () => {
    expect(reviewOf('2026-11-01', { lastReviewed: '2026-02-31' })[0]).toBe(
      'never',
    );
    expect(reviewOf('2026-11-01', { lastReviewed: 'TODO' })[0]).toBe('never');
  });
});
