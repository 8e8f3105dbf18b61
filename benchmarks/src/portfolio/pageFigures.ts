import { measureTogether, type Rounds } from '../harness/measureTogether';
import { CATALOGS_PAGE, OUR_PAGE } from '../portal/pages';
import type { Portal } from '../portal/Portal';
import type { Figure, Goal } from '../report/results';
import { shown } from '../report/writeTable';
import type { Portals } from './Portals';

type Contender = 'ours' | 'catalogs' | 'oursSmall';

async function measurePages(
  { portal, large }: Portals,
  what: 'everything' | 'own',
  rounds: Rounds,
) {
  for (const each of [portal, large]) await each.order({ do: 'allow', what });
  const ask = async (asked: Portal, path: string) => {
    await asked.ask(path);
  };
  try {
    return await measureTogether(
      {
        ours: () => ask(large, OUR_PAGE),
        catalogs: () => ask(large, CATALOGS_PAGE),
        oursSmall: () => ask(portal, OUR_PAGE),
      },
      rounds,
    );
  } finally {
    for (const each of [portal, large]) {
      await each.order({ do: 'allow', what: 'everything' });
    }
  }
}

/** Under a condition the catalog's own page takes half a minute in the large catalog on SQLite, to count what it leaves out. */
function pageRounds(isQuick: boolean): Record<'everything' | 'own', Rounds> {
  const few = { warmUp: 1, counted: 2 };
  if (isQuick) return { everything: few, own: few };
  return {
    everything: { warmUp: 5, counted: 31 },
    own: { warmUp: 1, counted: 5 },
  };
}

/** A page of all offerings, against the catalog's own ordered page. */
export async function measurePageFigures(
  portals: Portals,
  isQuick: boolean,
): Promise<Figure[]> {
  const rounds = pageRounds(isQuick);
  const allowed = await measurePages(portals, 'everything', rounds.everything);
  const own = await measurePages(portals, 'own', rounds.own);
  const figure = (
    what: string,
    goal: Goal,
    [measured, below]: [typeof allowed, Contender],
    reason?: string,
  ): Figure => ({
    what,
    goal,
    unit: '×',
    measured: measured.ratio('ours', below),
    detail: `${shown(measured.of('ours').median)} ms against ${shown(
      measured.of(below).median,
    )} ms`,
    reason,
  });
  return [
    figure(
      "A page of 50 in the large catalog ÷ the catalog's own, allowed outright",
      { atMost: 0.3 },
      [allowed, 'catalogs'],
    ),
    figure(
      'The same ÷ ours in the small catalog, allowed outright',
      { atMost: 1.3 },
      [allowed, 'oursSmall'],
      'The rows of a page are looked up by an index, and what is said of all rows is counted once for as long as none of them changes: see how wide the middle half is.',
    ),
    figure(
      "A page of 50 in the large catalog ÷ the catalog's own, conditional policy",
      { atMost: 1 },
      [own, 'catalogs'],
      'To fill a page for somebody who sees what a tenth of the teams own, the catalog is asked several times which of a stretch of rows it hands out.',
    ),
  ];
}
