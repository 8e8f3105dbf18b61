import { performance } from 'node:perf_hooks';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Benchmark } from '../benchmark';
import {
  measureTogether,
  type Measured,
  type Rounds,
} from '../harness/measureTogether';
import { exactly } from '../harness/statistics';
import { openedOffering, refOfOpened } from '../portal/contents';
import { NewReadings } from '../portal/NewReadings';
import type { Portal } from '../portal/Portal';
import { openingRounds, openPortal } from '../portal/openPortal';
import type { Figure, Goal } from '../report/results';
import { shown } from '../report/writeTable';

/** The offerings that are opened, with what is asked of their views; each goal is a ratio to the floor. */
const OFFERINGS = [
  { entities: 61, warm: 1.2, first: 2.6, fasterThanInTurn: 8 },
  { entities: 273, warm: 1.2, first: 2, fasterThanInTurn: 25 },
];

type Offering = (typeof OFFERINGS)[number];

const GROWTH_GOAL = 1.2;
const BYTES_GOAL = 0.5;

const REASONS = {
  warm: 'The view is one read of the catalog, in a request of its own that is authenticated once more: that is the floor, and an empty request on top of it.',
  changed:
    'Beside that read, the model is made, judged and written anew, and is checked against the description of the API.',
  first:
    'Nothing is remembered yet, so that it reads level by level: in three requests here, each of which takes nearly as long as the floor, as most of that time goes into tokens and permissions, however little is asked for. Then the model is made. It is so until the next pass of the snapshot.',
  unchanged:
    'Whether it changed is known once the catalog was asked: the answer is left out, not the request.',
  large:
    'Nothing that a view does depends on the size of the catalog but the indexes of its database: see how wide the middle half is.',
};

/** A portal runs for days: how fast the first answers of a process are says little. */
const OPENED_BEFORE = 50;

/** The offering that is opened over and over. */
const KNOWN = 0;
/** The one that gets a reading before it is opened again; of the others each is opened once. */
const CHANGING = 1;

function namesOf(entities: number, place: number) {
  const ref = refOfOpened(entities, place);
  const { kind, namespace, name } = parseEntityRef(ref);
  return {
    path: `offerings/v1/offerings/${kind}/${namespace}/${name}`,
    refs: openedOffering(entities, place).map(each => stringifyEntityRef(each)),
  };
}

function readAll(portal: Portal, entityRefs: string[]) {
  return portal.ask('catalog/entities/by-refs', { send: { entityRefs } });
}

async function readInTurn(portal: Portal, refs: readonly string[]) {
  for (const ref of refs) {
    const { kind, namespace, name } = parseEntityRef(ref);
    await portal.ask(`catalog/entities/by-name/${kind}/${namespace}/${name}`);
  }
}

async function askAgain(portal: Portal, path: string, etag?: string) {
  const { status } = await portal.ask(path, { etag });
  if (status !== 304) throw new Error(`${path}: ${status}, not 304`);
}

/** How long it takes to open an offering that got readings since it was opened before, in milliseconds. */
async function openChanged(
  portal: Portal,
  entities: number,
  readings: NewReadings,
) {
  const [product] = openedOffering(entities, CHANGING);
  const send = readings.batchFor(product);
  await portal.ask('offerings/v1/readings', { send });
  const begin = performance.now();
  await portal.ask(namesOf(entities, CHANGING).path);
  return performance.now() - begin;
}

type Contender =
  | 'warm'
  | 'changed'
  | 'first'
  | 'unchanged'
  | 'floor'
  | 'inTurn'
  | 'large';

async function measureOffering(
  { entities }: Offering,
  { portal, large }: { portal: Portal; large: Portal },
  rounds: Rounds,
): Promise<{ measured: Measured<Contender>; bytes: Figure['measured'] }> {
  const known = namesOf(entities, KNOWN);
  // Once it was opened, the plugin looks at it by itself, and remembers what it consists of.
  for (const each of [portal, large]) {
    await each.ask(known.path);
    await each.ask(namesOf(entities, CHANGING).path);
    await each.order({ do: 'refresh' });
  }
  const readings = new NewReadings();
  const view = await portal.ask(known.path);
  const raw = await readAll(portal, known.refs);
  for (let time = 0; time < OPENED_BEFORE; time++) {
    for (const each of [portal, large]) {
      await each.ask(known.path);
      await readAll(each, known.refs);
    }
  }
  let opened = CHANGING;
  const measured = await measureTogether(
    {
      warm: async () => void (await portal.ask(known.path)),
      changed: () => openChanged(portal, entities, readings),
      first: async () => {
        opened += 1;
        await portal.ask(namesOf(entities, opened).path);
      },
      unchanged: () => askAgain(portal, known.path, view.etag),
      floor: async () => void (await readAll(portal, known.refs)),
      inTurn: () => readInTurn(portal, known.refs),
      large: async () => void (await large.ask(known.path)),
    },
    rounds,
  );
  return { measured, bytes: exactly(view.bytes / raw.bytes) };
}

function figuresOf(
  { entities, warm, first, fasterThanInTurn }: Offering,
  { measured, bytes }: Awaited<ReturnType<typeof measureOffering>>,
): Figure[] {
  const ms = (name: Contender) => `${shown(measured.of(name).median)} ms`;
  const figure = (
    what: string,
    goal: Goal,
    [above, below]: [Contender, Contender],
    reason: string = REASONS.warm,
  ): Figure => ({
    what: `${entities} entities: ${what}`,
    goal,
    unit: '×',
    measured: measured.ratio(above, below),
    detail: `${ms(above)} against ${ms(below)}`,
    reason,
  });
  return [
    figure('opened again ÷ one read of its entities', { atMost: warm }, [
      'warm',
      'floor',
    ]),
    figure(
      'opened again once readings have come ÷ one read',
      { atMost: warm },
      ['changed', 'floor'],
      REASONS.changed,
    ),
    figure(
      'opened for the first time ÷ one read',
      { atMost: first },
      ['first', 'floor'],
      REASONS.first,
    ),
    figure(
      'one read per entity in turn ÷ opened again',
      { atLeast: fasterThanInTurn },
      ['inTurn', 'warm'],
    ),
    figure(
      'not changed since (304) ÷ one read',
      { atMost: 1 },
      ['unchanged', 'floor'],
      REASONS.unchanged,
    ),
    figure(
      'in a catalog five times as large ÷ as it is',
      { atMost: GROWTH_GOAL },
      ['large', 'warm'],
      REASONS.large,
    ),
    {
      what: `${entities} entities: bytes of the answer ÷ of its entities`,
      goal: { atMost: BYTES_GOAL },
      unit: '×',
      measured: bytes,
      detail: 'both uncompressed',
      reason:
        'The evidence of the assessment, with a sentence for each thing that it looked at, weighs more than half of the answer.',
    },
  ];
}

/** Opening an offering, against reading the entities that it consists of in one request, with the reader's token. */
export const viewBenchmark: Benchmark = {
  name: 'view',
  usesDatabase: true,
  async run({ isQuick, database, size = isQuick ? 100 : 10_000, note }) {
    const rounds = openingRounds({ isQuick });
    const request = { isQuick, database, note };
    const portal = await openPortal({ ...request, size });
    const large = await openPortal({ ...request, size: size * 5 });
    const figures: Figure[] = [];
    for (const offering of OFFERINGS) {
      note(`offerings of ${offering.entities} entities`);
      const found = await measureOffering(offering, { portal, large }, rounds);
      figures.push(...figuresOf(offering, found));
    }
    return {
      size: `A catalog of ${size} entities, and one of ${size * 5}`,
      rounds: rounds.counted,
      figures,
    };
  },
};
