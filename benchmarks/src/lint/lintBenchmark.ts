import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, Request } from '../benchmark';
import { writeFiles, type FilesShape } from '../catalogue/writeFiles';
import { measureTogether } from '../harness/measureTogether';
import { exactly } from '../harness/statistics';
import type { Figure } from '../report/results';
import { shown } from '../report/writeTable';
import { runWorker, type Place, type Work } from './runWorker';
import { smallestHeap } from './smallestHeap';

const SEED = 20_261_101;
const ENTITIES_PER_FILE = 5;

/** As in a repository that is linted at each merge, and as in one that never was. */
const CARED_FOR_PERCENT = 5;
const NEGLECTED_PERCENT = 100;

/** Where workers work, and on how much. */
interface Workplace extends Place {
  /** Of text. */
  megabytes: number;
}

/** Generates files in folders below another one. */
function createWorkshop(base: string) {
  const small = join(base, 'small');
  writeFiles(small, { seed: SEED, files: 1, mistakenPercent: 100 });
  return (name: string, shape: Omit<FilesShape, 'seed'>): Workplace => {
    const folder = join(base, name);
    const length = writeFiles(folder, { seed: SEED, ...shape });
    return { small, folder, megabytes: length / 1e6 };
  };
}

type Workshop = ReturnType<typeof createWorkshop>;

async function processorTime(work: Work, place: Place): Promise<number> {
  const lap = await runWorker(work, place);
  if (!lap) throw new Error(`${work} did not come to its end`);
  return lap.processorMilliseconds;
}

async function measureTime(
  what: string,
  place: Workplace,
  rounds: { warmUp: number; counted: number },
): Promise<Figure> {
  const measured = await measureTogether(
    {
      lint: () => processorTime('lint', place),
      parse: () => processorTime('parse', place),
    },
    rounds,
  );
  const [lint, parse] = [measured.of('lint'), measured.of('parse')];
  return {
    what,
    goal: { atMost: 3 },
    unit: '×',
    measured: measured.ratio('lint', 'parse'),
    detail: `${shown(lint.median)} ms of the processor against ${shown(
      parse.median,
    )} ms, for ${shown(place.megabytes)} MB of text`,
  };
}

async function measureMemory(
  workshop: Workshop,
  files: number,
): Promise<Figure[]> {
  const few = workshop('few', {
    files,
    mistakenPercent: CARED_FOR_PERCENT,
  });
  const many = workshop('many', {
    files: files * 4,
    mistakenPercent: CARED_FOR_PERCENT,
  });
  const lint = {
    few: await smallestHeap('lint', few),
    many: await smallestHeap('lint', many),
  };
  const held = await smallestHeap('hold', many);
  return [
    {
      what: 'Smallest heap for `offerings lint` ÷ that for holding the same entities',
      goal: { atMost: 3 },
      unit: '×',
      measured: exactly(lint.many / held),
      detail: `${lint.many} MB against ${held} MB, for ${
        files * 4
      } files with ${shown(many.megabytes)} MB of text`,
    },
    {
      what: 'The same for four times as many files ÷ for as many',
      goal: { atMost: 4 },
      unit: '×',
      measured: exactly(lint.many / lint.few),
      detail: `${lint.many} MB for ${files * 4} files, ${
        lint.few
      } MB for ${files}`,
    },
  ];
}

async function measure(workshop: Workshop, { isQuick, size, note }: Request) {
  const files = Math.ceil((size ?? (isQuick ? 100 : 5000)) / ENTITIES_PER_FILE);
  const counted = isQuick ? 1 : 7;
  const rounds = { warmUp: 0, counted };

  note(`${files} files, few with a mistake`);
  const caredFor = await measureTime(
    '`offerings lint` ÷ parsing, one file in 20 with a mistake',
    workshop('cared-for', { files, mistakenPercent: CARED_FOR_PERCENT }),
    rounds,
  );
  note(`${files} files, each with a mistake`);
  const neglected = await measureTime(
    '`offerings lint` ÷ parsing, every file with a mistake',
    workshop('neglected', { files, mistakenPercent: NEGLECTED_PERCENT }),
    rounds,
  );
  note('the smallest heap');
  const memory = await measureMemory(workshop, Math.ceil(files / 2));
  return {
    size: `${files} files with ${
      files * ENTITIES_PER_FILE
    } entities that refer to each other across files`,
    rounds: counted,
    figures: [caredFor, neglected, ...memory],
  };
}

/**
 * `offerings lint` against parsing the same files with the same YAML library and nothing else; each in a process of its
 * own, in turns.
 */
export const lintBenchmark: Benchmark = {
  name: 'lint',
  usesDatabase: false,
  async run(request) {
    const base = await mkdtemp(join(tmpdir(), 'offerings-benchmark-'));
    try {
      return await measure(createWorkshop(base), request);
    } finally {
      await rm(base, { recursive: true, force: true });
    }
  },
};
