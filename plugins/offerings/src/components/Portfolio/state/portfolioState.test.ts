import {
  hasFilters,
  NO_FILTERS,
  readPortfolioState,
  toQuery,
  writePortfolioState,
  type PortfolioState,
} from './portfolioState';

function read(address: string): PortfolioState {
  return readPortfolioState(new URLSearchParams(address));
}

const START: PortfolioState = {
  ...NO_FILTERS,
  sort: { column: 'name', descending: false },
  limit: 20,
};

const EVERYTHING: PortfolioState = {
  text: 'a place & a course',
  kind: ['product', 'service'],
  owner: ['group:default/registrar', 'user:people/ada'],
  mine: true,
  verdict: ['fragile', 'fragmented'],
  weakest: ['partners-and-suppliers'],
  lifecycle: ['production', 'early access'],
  sort: { column: 'leadTime', descending: true },
  limit: 100,
  cursor: 'abc=',
};

describe('the portfolio in the address', () => {
  it('is not there while nothing is chosen', () => {
    expect(writePortfolioState(START).toString()).toBe('');
    expect(read('')).toEqual(START);
  });

  it('reads as it was written', () => {
    const address = writePortfolioState(EVERYTHING).toString();

    expect(read(address)).toEqual(EVERYTHING);
  });

  it('is readable', () => {
    const state = { ...START, verdict: EVERYTHING.verdict, mine: true };

    expect(writePortfolioState(state).toString()).toBe(
      'mine=true&verdict=fragile&verdict=fragmented',
    );
  });

  it('leaves the parameters of others alone', () => {
    const others = new URLSearchParams('theme=dark&text=old&cursor=old');

    expect(
      writePortfolioState({ ...START, text: 'new' }, others).toString(),
    ).toBe('theme=dark&text=new');
    expect(others.get('text')).toBe('old');
  });

  it.each([
    'kind=component&verdict=great&weakest=none',
    'owner=&owner=not+a+ref&lifecycle=',
    'mine=yes&orderBy=price,desc&limit=7',
    'orderBy=&limit=many&cursor=',
  ])('passes over what means nothing: %s', address => {
    expect(read(address)).toEqual(START);
  });

  it('cuts a text that is too long to be asked for', () => {
    expect(read(`text=${'x'.repeat(1000)}`).text).toHaveLength(200);
  });

  it('names an owner in one way', () => {
    expect(
      read('owner=Group:Registrar&owner=group:default/registrar').owner,
    ).toEqual(['group:default/registrar']);
  });
});

describe('toQuery', () => {
  it('asks for what is chosen, and for nothing else', () => {
    expect(toQuery({ ...START, verdict: ['strong'] })).toEqual({
      verdict: ['strong'],
      orderBy: 'name,asc',
      limit: 20,
    });
  });

  it('leaves filters and order to the cursor', () => {
    expect(toQuery(EVERYTHING)).toEqual({ cursor: 'abc=', limit: 100 });
  });
});

describe('hasFilters', () => {
  it('knows whether anything is filtered out', () => {
    expect(hasFilters(START)).toBe(false);
    expect(hasFilters({ ...START, limit: 50, cursor: 'x' })).toBe(false);
    expect(hasFilters({ ...START, mine: true })).toBe(true);
  });
});
