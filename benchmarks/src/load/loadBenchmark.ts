import type { Benchmark } from '../benchmark';
import { measureTogether, type Rounds } from '../harness/measureTogether';
import {
  exactly,
  percentileOf,
  spreadOf,
  type Spread,
} from '../harness/statistics';
import { openPortal } from '../portal/openPortal';
import type { Figure, Goal } from '../report/results';
import { shown } from '../report/writeTable';
import { closedLoop, type LoadRun } from './closedLoop';
import { Mixes } from './mixes';

const CLIENTS = 8;

/** The offerings that are asked for in turn. */
const ENTITIES = 61;
const OFFERINGS = 3;

const REASON =
  'Each of ours is a request of its own that asks the catalog in its turn, in the same process and on the same two cores: a view once, dependents level by level.';

type Side = 'ours' | 'catalogs';
type Runs = Record<Side, LoadRun[]>;

/** Both sides under the same load, one after the other in each round. */
async function runLoads(
  mixes: Mixes,
  requests: number,
  rounds: Rounds,
): Promise<Runs> {
  const runs: Runs = { ours: [], catalogs: [] };
  const load = (side: Side) => async () => {
    const run = await closedLoop(mixes[side](requests), CLIENTS);
    runs[side].push(run);
    return run.seconds;
  };
  await measureTogether(
    { ours: load('ours'), catalogs: load('catalogs') },
    rounds,
  );
  const counted = (side: Side) => runs[side].slice(rounds.warmUp);
  return { ours: counted('ours'), catalogs: counted('catalogs') };
}

function throughputOf({ answers, seconds }: LoadRun): number {
  return answers.length / seconds;
}

function latencyOf(share: number, kind?: string) {
  return ({ answers }: LoadRun) =>
    percentileOf(
      answers
        .filter(answer => kind === undefined || answer.kind === kind)
        .map(({ milliseconds }) => milliseconds),
      share,
    );
}

function ratioOf({ ours, catalogs }: Runs, value: (run: LoadRun) => number) {
  return spreadOf(
    ours.map((run, round) => value(run) / value(catalogs[round])),
  );
}

function medianOf(runs: LoadRun[], value: (run: LoadRun) => number): string {
  return shown(spreadOf(runs.map(value)).median);
}

function latencyFigure(
  runs: Runs,
  { name, share, goal }: { name: string; share: number; goal: Goal },
): Figure {
  const { ours, catalogs } = runs;
  const kinds = [...new Set(ours[0].answers.map(({ kind }) => kind))].sort();
  const byKind = kinds.map(
    kind =>
      `${kind} ${medianOf(ours, latencyOf(share, kind))} against ${medianOf(
        catalogs,
        latencyOf(share, kind),
      )}`,
  );
  return {
    what: `${name} ÷ the catalog's own`,
    goal,
    unit: '×',
    measured: ratioOf(runs, latencyOf(share)),
    detail: `${medianOf(ours, latencyOf(share))} ms against ${medianOf(
      catalogs,
      latencyOf(share),
    )} ms; ${byKind.join(', ')}`,
    reason: REASON,
  };
}

function failedPercent(runs: LoadRun[]): Spread {
  const failed = runs.reduce((sum, { failures }) => sum + failures.length, 0);
  const all = runs.reduce((sum, { answers }) => sum + answers.length, failed);
  return exactly((failed / all) * 100);
}

function failureFigure(runs: Runs): Figure {
  const all = [...runs.ours, ...runs.catalogs];
  const [first] = all.flatMap(({ failures }) => failures);
  return {
    what: 'Requests that failed, on both sides',
    goal: { atMost: 0 },
    unit: '%',
    measured: failedPercent(all),
    detail: `ours ${shown(
      failedPercent(runs.ours).median,
    )} %, the catalog's ${shown(failedPercent(runs.catalogs).median)} %`,
    reason: first && `The first one: ${first}`,
  };
}

function figuresOf(runs: Runs): Figure[] {
  const { ours, catalogs } = runs;
  return [
    {
      what: "Answers a second ÷ the catalog's own",
      goal: { atLeast: 0.5 },
      unit: '×',
      measured: ratioOf(runs, throughputOf),
      detail: `${medianOf(ours, throughputOf)} a second against ${medianOf(
        catalogs,
        throughputOf,
      )}`,
      reason: REASON,
    },
    latencyFigure(runs, {
      name: 'Time of an answer, median',
      share: 0.5,
      goal: { atMost: 2 },
    }),
    latencyFigure(runs, {
      name: 'Time of an answer, 99th percentile',
      share: 0.99,
      goal: { atMost: 2 },
    }),
    failureFigure(runs),
  ];
}

/** Clients that ask for pages, views and dependents and send readings, against as many that ask the catalog alone. */
export const loadBenchmark: Benchmark = {
  name: 'load',
  usesDatabase: true,
  async run({ isQuick, database, size = isQuick ? 100 : 10_000, note }) {
    const opened = [{ entities: ENTITIES, count: OFFERINGS }];
    const request = { isQuick, database, note, size, opened };
    const portal = await openPortal(request);
    const mixes = new Mixes(portal, opened[0]);
    await portal.order({ do: 'snapshot' });
    await portal.signIn();

    note(`${CLIENTS} clients`);
    const requests = isQuick ? 40 : 200;
    const rounds = isQuick
      ? { warmUp: 1, counted: 2 }
      : { warmUp: 1, counted: 5 };
    const runs = await runLoads(mixes, requests, rounds);
    return {
      size: `A catalog of ${size} entities; ${CLIENTS} clients with ${requests} requests in each round`,
      rounds: rounds.counted,
      figures: figuresOf(runs),
    };
  },
};
