import type { PortfolioPage, PortfolioRow } from '../api';
import { summarizePortfolio } from './summarizePortfolio';

const row: PortfolioRow = {
  ref: 'product:default/book-lending',
  kind: 'Product',
  name: 'book-lending',
  title: 'Book\nLending',
  owner: 'group:default/library-team',
  lifecycle: 'production',
  type: 'platform',
  services: [],
  verdict: 'fragile',
  reasons: [{ code: 'no-direction' }],
  early: false,
  deprecated: false,
  coverage: 0.625,
  dimensions: [],
  weakest: 'partners-and-suppliers',
  leadTime: 'P9DT4H',
  leadTimeTimed: { known: 7, of: 8 },
  trend: [],
  assessedAt: '2026-11-01T00:00:00Z',
};

function page(overrides: Partial<PortfolioPage> = {}): PortfolioPage {
  return {
    items: [row],
    totalItems: 1,
    pageInfo: {},
    snapshot: { state: 'ready' },
    partial: false,
    ...overrides,
  };
}

it('has a line for each offering', () => {
  expect(summarizePortfolio(page()).split('\n')).toEqual([
    '1 of 1 offering.',
    '- Book Lending (product:default/book-lending): fragile, coverage 62 %, weakest Partners and suppliers, ' +
      'lead time at least 9 d 4 h, owner group:default/library-team',
  ]);
});

it('leaves out what is not known of an offering', () => {
  const unknown = {
    ...row,
    owner: undefined,
    coverage: undefined,
    weakest: undefined,
    leadTime: undefined,
    early: true,
    deprecated: true,
  };

  expect(summarizePortfolio(page({ items: [unknown] }))).toContain(
    '- Book Lending (product:default/book-lending): fragile, early, deprecated',
  );
});

it('says that there is more', () => {
  const text = summarizePortfolio(
    page({ totalItems: 40, pageInfo: { nextCursor: 'abc' } }),
  );

  expect(text).toContain('1 of 40 offerings; the next page has more.');
});

it('counts what it shows where nobody may count the rest', () => {
  const text = summarizePortfolio(
    page({ totalItems: undefined, partial: true }),
  );

  expect(text).toContain('1 offering.\n');
  expect(text).toContain('You do not see everything in the catalog');
});

it('says that nothing fits', () => {
  expect(summarizePortfolio(page({ items: [], totalItems: 0 }))).toBe(
    'No offering that is visible to you fits.',
  );
});

it.each([
  [
    { state: 'pending' },
    'the first assessment of all offerings has not begun.',
  ],
  [{ state: 'first' }, 'the first assessment of all offerings is under way.'],
  [
    { state: 'first', assessed: 3, of: 20 },
    'the first assessment of all offerings is under way, 3 of 20 so far.',
  ],
] as const)(
  'says while the snapshot is %j that it is not complete',
  (snapshot, words) => {
    expect(summarizePortfolio(page({ snapshot }))).toContain(words);
  },
);
