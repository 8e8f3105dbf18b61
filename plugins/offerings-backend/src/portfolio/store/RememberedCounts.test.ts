import { setTimeout as sleep } from 'node:timers/promises';
import type { PortfolioFacets } from '@offerings/backstage-plugin-offerings-common';
import type { Totals } from './countRows';
import { RememberedCounts } from './RememberedCounts';

const totalsOf = (totalItems: number): Totals => ({
  totalItems,
  verdicts: { fragmented: 0, fragile: 0, strong: 0, trustworthy: 0 },
});

const facetsOf = (owner: string): PortfolioFacets => ({
  owners: [owner],
  lifecycles: [],
});

describe('RememberedCounts', () => {
  const counter = { totals: jest.fn(), facets: jest.fn() };
  let counts: RememberedCounts;

  beforeEach(() => {
    jest.resetAllMocks();
    counts = new RememberedCounts(counter);
  });

  it('counts once for all who ask at the same time, and afterwards', async () => {
    counter.totals.mockResolvedValue(totalsOf(3));
    const filter = { kinds: ['service'] };

    const asked = await Promise.all([
      counts.getTotals(filter, 1),
      counts.getTotals({ ...filter }, 1),
    ]);

    expect(asked).toEqual([totalsOf(3), totalsOf(3)]);
    expect(await counts.getTotals(filter, 1)).toEqual(totalsOf(3));
    expect(counter.totals).toHaveBeenCalledTimes(1);
    expect(counter.totals).toHaveBeenCalledWith(filter);
  });

  it('counts for each filter and each revision', async () => {
    counter.totals.mockImplementation(async ({ kinds }) =>
      totalsOf(kinds ? 1 : 2),
    );

    expect(await counts.getTotals({}, 1)).toEqual(totalsOf(2));
    expect(await counts.getTotals({ kinds: ['service'] }, 1)).toEqual(
      totalsOf(1),
    );
    await counts.getTotals({}, 2);
    expect(counter.totals).toHaveBeenCalledTimes(3);
  });

  it('answers those who wait while the rows change', async () => {
    let finish: (facets: PortfolioFacets) => void = () => undefined;
    const before = new Promise<PortfolioFacets>(resolve => {
      finish = resolve;
    });
    counter.facets.mockReturnValueOnce(before);
    counter.facets.mockResolvedValueOnce(facetsOf('group:default/new'));

    const waiting = counts.getFacets(1);
    expect(await counts.getFacets(2)).toEqual(facetsOf('group:default/new'));
    finish(facetsOf('group:default/old'));

    expect(await waiting).toEqual(facetsOf('group:default/old'));
    expect(await counts.getFacets(2)).toEqual(facetsOf('group:default/new'));
    expect(counter.facets).toHaveBeenCalledTimes(2);
  });

  it('counts again after a while, should rows have changed without a revision', async () => {
    counter.facets.mockResolvedValueOnce(facetsOf('group:default/old'));
    counter.facets.mockResolvedValueOnce(facetsOf('group:default/new'));
    const clock = { now: jest.fn(() => 0) };
    counts = new RememberedCounts(counter, clock);
    const ownersAfter = async (minutes: number) => {
      clock.now.mockReturnValue(minutes * 60 * 1000);
      // A moment counts as the same one for a millisecond.
      await sleep(10);
      return (await counts.getFacets(1)).owners;
    };

    expect(await ownersAfter(1)).toEqual(['group:default/old']);
    expect(await ownersAfter(10)).toEqual(['group:default/old']);
    expect(await ownersAfter(12)).toEqual(['group:default/new']);
  });

  it('remembers no failure', async () => {
    counter.facets.mockRejectedValueOnce(new Error('The database is away'));
    counter.facets.mockResolvedValueOnce(facetsOf('group:default/back'));

    await expect(counts.getFacets(1)).rejects.toThrow('away');
    expect(await counts.getFacets(1)).toEqual(facetsOf('group:default/back'));
  });
});
