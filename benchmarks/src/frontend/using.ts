import { measureTogether, type Rounds } from '../harness/measureTogether';
import type { Figure } from '../report/results';
import { shown } from '../report/writeTable';
import {
  moveByKey,
  openDetails,
  openPicture,
  panByWheel,
  pressInTurn,
  typeIntoFind,
} from './inPage';
import { valueMapOf } from './openings';
import type { Screen } from './Screen';

/** What can be done on a map must not take much longer for being on a large one. */
const GOAL = 2;

const MOVES = 10;
const FRAMES = 40;
const WORDS = 'visitors';
const ZOOM = { names: ['Zoom in', 'Zoom out'], times: 10 };

type Use = 'key' | 'pan' | 'zoom' | 'type' | 'open';

const NAMES: Record<Use, string> = {
  key: 'a move to the next step by key',
  pan: 'a frame while the map moves sideways',
  zoom: 'a press on a button that zooms',
  type: 'a letter typed into Find a step',
  open: 'the details of a step opened',
};

async function use(screen: Screen, what: Use): Promise<number> {
  switch (what) {
    case 'key':
      return screen.page.evaluate(moveByKey, MOVES);
    case 'pan':
      return screen.page.evaluate(panByWheel, FRAMES);
    case 'zoom':
      return screen.page.evaluate(pressInTurn, ZOOM);
    case 'type':
      return screen.page.evaluate(typeIntoFind, WORDS);
    default:
      return screen.page.evaluate(openDetails, MOVES);
  }
}

/** What is done on a large map, against the same on one of the usual size. */
export async function usingFigures(
  screens: { usual: Screen; large: Screen },
  { usual, large }: { usual: number; large: number },
  rounds: Rounds,
): Promise<Figure[]> {
  await open(screens.usual, usual);
  await open(screens.large, large);
  const figures: Figure[] = [];
  for (const what of Object.keys(NAMES) as Use[]) {
    const measured = await measureTogether(
      {
        usual: () => use(screens.usual, what),
        large: () => use(screens.large, what),
      },
      rounds,
    );
    const ms = (name: 'usual' | 'large') =>
      `${shown(measured.of(name).median)} ms`;
    figures.push({
      what: `${large} steps: ${NAMES[what]} ÷ with ${usual} steps`,
      goal: { atMost: GOAL },
      unit: '×',
      measured: measured.ratio('large', 'usual'),
      detail: `${ms('large')} against ${ms('usual')}`,
    });
  }
  return figures;
}

async function open(screen: Screen, steps: number) {
  await screen.load();
  await screen.page.evaluate(openPicture, valueMapOf(steps));
  await screen.page.keyboard.press('Escape');
}
