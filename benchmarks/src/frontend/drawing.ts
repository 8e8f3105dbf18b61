import { measureTogether, type Rounds } from '../harness/measureTogether';
import type { Figure } from '../report/results';
import { shown } from '../report/writeTable';
import { openPicture, type Opening } from './inPage';
import { catalogGraphOf, valueMapOf } from './openings';
import { offeringPath, rootPath } from './pictures';
import type { Screen } from './Screen';

/** A value map has to be so much faster than the catalog graph. */
const GOAL = 0.5;

/** Where the reader is when a picture is opened. */
export type Start = 'entity' | 'elsewhere';

/** From a page of the app that was just loaded: the code of the picture is in the browser's cache. */
function opens(screen: Screen, opening: Opening, from?: string) {
  return async () => {
    await screen.load(from);
    return screen.page.evaluate(openPicture, opening);
  };
}

const STARTS: Record<Start, { what: string; detail: string; reason: string }> =
  {
    entity: {
      what: "from the entity's page",
      detail:
        'each opened from the page of its entity, whose cards have loaded what they show: here a value model, there a smaller graph',
      reason:
        'Most of what is left is React, and the style and layout of the page.',
    },
    elsewhere: {
      what: 'from another page',
      detail: 'each opened from the settings',
      reason:
        'The map is a tab of the page of its entity, which is loaded and drawn first, with its code, its entity, its header and its tabs; the graph is a page of its own.',
    },
  };

/** Until a value map is drawn and has answered, against the catalog graph with as many nodes and arrows. */
export async function drawingFigure(
  screen: Screen,
  { nodes, start }: { nodes: number; start: Start },
  rounds: Rounds,
): Promise<Figure> {
  const isEntity = start === 'entity';
  const measured = await measureTogether(
    {
      map: opens(
        screen,
        valueMapOf(nodes),
        isEntity ? offeringPath(nodes) : undefined,
      ),
      graph: opens(
        screen,
        catalogGraphOf(nodes),
        isEntity ? rootPath(nodes) : undefined,
      ),
    },
    rounds,
  );
  const ms = (name: 'map' | 'graph') => `${shown(measured.of(name).median)} ms`;
  const { what, detail, reason } = STARTS[start];
  return {
    what: `${nodes} steps ${what}, drawn and answering ÷ a catalog graph of as many entities`,
    goal: { atMost: GOAL },
    unit: '×',
    measured: measured.ratio('map', 'graph'),
    detail: `${ms('map')} against ${ms('graph')}, ${detail}`,
    reason,
  };
}
