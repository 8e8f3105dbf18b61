import { Portal } from '../portal/Portal';
import { buildApp, filesWith, weighFiles } from './builtApp';
import { exactly } from '../harness/statistics';
import type { Figure } from '../report/results';
import { shown } from '../report/writeTable';
import { Screen } from './Screen';

const PLUGIN = '@offerings/backstage-plugin-offerings';

const GOAL_KILOBYTES = 60;

/** What only the code of the value map says: of the library that it draws with, and of its own arrows. */
const OF_MAP = ['react-flow__', 'offerings-end-to-end-arrow'];

/** Where most readers begin. */
const ENTRANCE = '/catalog';

/** What the first load of an app consists of. */
interface FirstLoad {
  /** The paths of its scripts and style sheets. */
  files: string[];
  /** Together, each compressed on its own. */
  bytes: number;
}

async function weigh(url: string): Promise<FirstLoad> {
  const screen = await Screen.open(url);
  try {
    const files = await screen.filesOf(ENTRANCE);
    return { files, bytes: await weighFiles(files) };
  } finally {
    await screen.close();
  }
}

/** Builds the app without some packages, and opens it in a browser for the first time. */
async function weighFirstLoad(without: readonly string[]): Promise<FirstLoad> {
  await buildApp({ without });
  const app = { without };
  const portal = await Portal.start({ database: 'SQLite', teams: [], app });
  try {
    return await weigh(portal.url);
  } finally {
    await portal.stop();
  }
}

/** What the plugin adds to the first load. The app with it is built last, and stays. */
export async function firstLoadFigures(): Promise<Figure[]> {
  const without = await weighFirstLoad([PLUGIN]);
  const all = await weighFirstLoad([]);
  return [addedBy(all, without), await ofMap(all)];
}

function addedBy(all: FirstLoad, without: FirstLoad): Figure {
  return {
    what: `What the plugin adds to the first load of the app`,
    goal: { atMost: GOAL_KILOBYTES },
    unit: 'kB (gzip)',
    measured: exactly((all.bytes - without.bytes) / 1000),
    detail: `${kilobytes(all.bytes)} in ${
      all.files.length
    } scripts and style sheets against ${kilobytes(without.bytes)} in ${
      without.files.length
    }, of the same app built without it; each compressed on its own, for \`${ENTRANCE}\``,
  };
}

/** The code of the value map is there for whoever opens one, and for nobody else. */
async function ofMap({ files }: FirstLoad): Promise<Figure> {
  const mapFiles = await filesWith(OF_MAP);
  const first = mapFiles.filter(file => files.includes(file));
  return {
    what: `Of the code of the value map, in the first load`,
    goal: { atMost: 0 },
    unit: 'kB (gzip)',
    measured: exactly((await weighFiles(first)) / 1000),
    detail: `${kilobytes(await weighFiles(mapFiles))} in ${
      mapFiles.length
    } scripts and style sheets come when a map is opened`,
  };
}

function kilobytes(bytes: number): string {
  return `${shown(bytes / 1000)} kB`;
}
