import type { Benchmark } from '../benchmark';
import type { Rounds } from '../harness/measureTogether';
import { Portal } from '../portal/Portal';
import type { Figure } from '../report/results';
import { drawingFigure, type Start } from './drawing';
import { firstLoadFigures } from './firstLoad';
import { Screen } from './Screen';
import { usingFigures } from './using';

/** How many steps a long value stream has, and how many one has that is too long. */
const SIZES = { usual: 60, large: 500 };

const STARTS: readonly Start[] = ['entity', 'elsewhere'];

async function figuresOn(portal: Portal, rounds: Rounds): Promise<Figure[]> {
  const nodes = Object.values(SIZES);
  await portal.order({ do: 'fill', contents: { of: 'pictures', nodes } });
  // As in any portal that runs: offerings are assessed before somebody opens them.
  await portal.order({ do: 'snapshot' });
  const screens = {
    usual: await Screen.open(portal.url),
    large: await Screen.open(portal.url),
  };
  try {
    const figures: Figure[] = [];
    for (const size of nodes) {
      for (const start of STARTS) {
        const opened = { nodes: size, start };
        figures.push(await drawingFigure(screens.usual, opened, rounds));
      }
    }
    return [...figures, ...(await usingFigures(screens, SIZES, rounds))];
  } finally {
    await screens.usual.close();
    await screens.large.close();
  }
}

/** What the app weighs, and how fast its pictures are, in a real browser on the built app and a real backend. */
export const frontendBenchmark: Benchmark = {
  name: 'frontend',
  // What is measured is drawn, whatever it was read from.
  usesDatabase: false,
  async run({ isQuick, note }) {
    const rounds = isQuick
      ? { warmUp: 1, counted: 2 }
      : { warmUp: 2, counted: 9 };
    note('building the app without the plugin, and with it');
    const firstLoad = await firstLoadFigures();
    note(`value maps of ${Object.values(SIZES).join(' and ')} steps`);
    const app = { without: [] };
    const portal = await Portal.start({ database: 'SQLite', teams: [], app });
    try {
      return {
        size: `Value maps of ${SIZES.usual} and ${SIZES.large} steps in Chromium, on a real backend`,
        rounds: rounds.counted,
        figures: [...firstLoad, ...(await figuresOn(portal, rounds))],
      };
    } finally {
      await portal.stop();
    }
  },
};
