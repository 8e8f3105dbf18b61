import type { Entity } from '@backstage/catalog-model';
import {
  buildValueModel,
  stitchEntities,
} from '@offerings/backstage-plugin-offerings-common';
import type { Benchmark } from '../benchmark';
import {
  generateOffering,
  refOfOffering,
  type OfferingShape,
} from '../catalogue/generateOffering';
import {
  measureTogether,
  type Contender,
  type Rounds,
} from '../harness/measureTogether';
import { processorTime } from '../harness/processorTime';
import { growthExponent } from '../harness/statistics';
import type { Figure } from '../report/results';
import { shown } from '../report/writeTable';

const SEED = 20_261_102;
const NOW = new Date('2026-11-01T00:00:00Z');
const ENTITIES = 60;
const ROOT = refOfOffering();

/** So large is an offering, or so many steps it has, to see how the time grows. */
const SIZES = [10, 50, 250, 1000, 5000];
const QUICK_SIZES = [10, 50, 250];

/** Of smaller ones, what is the same for all outweighs what grows, and would hide how it grows. */
const LARGEST = 3;

/** In each round as much is done for a small size as for a large one. */
const WORK_PER_ROUND = 5000;

function offeringOf(shape: Omit<OfferingShape, 'seed'>, seed = SEED): Entity[] {
  return stitchEntities([], generateOffering({ ...shape, seed }));
}

function build(entities: Entity[]) {
  const model = buildValueModel({ root: ROOT, entities, now: NOW });
  if (!model) throw new Error(`${ROOT} is no offering`);
}

async function measureRate(count: number, rounds: Rounds): Promise<Figure> {
  const offerings = Array.from({ length: count }, (_, index) =>
    offeringOf({ entities: ENTITIES }, SEED + index),
  );
  const texts = offerings.map(entities => JSON.stringify(entities));
  const parse = () => texts.map(text => JSON.parse(text) as Entity[]);
  const measured = await measureTogether(
    {
      build: () => {
        // As they come from the catalog: nobody has looked at them before.
        const fresh = parse();
        return processorTime(() => {
          for (const entities of fresh) build(entities);
        });
      },
      again: () =>
        processorTime(() => {
          for (const entities of offerings) build(entities);
        }),
      parse: () => processorTime(parse),
    },
    rounds,
  );
  const rate = (milliseconds: number) => (count / milliseconds) * 1000;
  const rateOf = (name: 'again' | 'parse') =>
    shown(measured.derived(took => rate(took(name))).median);
  return {
    what: `\`buildValueModel\` with its assessment, offerings of ${ENTITIES} entities`,
    goal: { atLeast: 2000 },
    unit: 'a second',
    measured: measured.derived(took => rate(took('build'))),
    detail: `\`JSON.parse\` of the same entities, ${shown(
      texts.join('').length / count / 1000,
    )} kB an offering, makes ${rateOf(
      'parse',
    )} a second; building takes ${shown(
      measured.ratio('build', 'parse').median,
    )} times as long, and makes ${rateOf(
      'again',
    )} a second of entities that it has seen before`,
    reason: `The goal is near the floor: it leaves the whole model, with its assessment and its sentences, about as much time as reading the text of the entities takes. About half of the time goes into the first look at each entity, where every field is checked before it is trusted; the rest is spread over some hundred small questions, none of which takes more than a few percent.`,
  };
}

async function measureGrowth(
  what: string,
  sizes: readonly number[],
  {
    shapeOf,
    rounds,
  }: { shapeOf: (size: number) => Omit<OfferingShape, 'seed'>; rounds: Rounds },
): Promise<Figure> {
  const contenders = Object.fromEntries(
    sizes.map((size): [string, Contender] => {
      const entities = offeringOf(shapeOf(size));
      const times = Math.ceil(WORK_PER_ROUND / size);
      const work = () => {
        for (let time = 0; time < times; time++) build(entities);
      };
      return [String(size), () => processorTime(work) / times];
    }),
  );
  const measured = await measureTogether(contenders, rounds);
  const costs = sizes.map(
    size => `${size}: ${shown(measured.of(String(size)).median)} ms`,
  );
  return {
    what,
    goal: { atMost: 1.1 },
    unit: '(exponent)',
    measured: measured.derived(took =>
      growthExponent(
        sizes.slice(-LARGEST).map(size => ({ size, cost: took(String(size)) })),
      ),
    ),
    detail: `1 is linear, 2 quadratic, over the ${LARGEST} largest sizes; ${costs.join(
      ', ',
    )}`,
  };
}

/** The value model and its assessment, which the portal, the command line and the browser all make. */
export const coreBenchmark: Benchmark = {
  name: 'core',
  usesDatabase: false,
  async run({ isQuick, note }) {
    const rounds = isQuick
      ? { warmUp: 1, counted: 2 }
      : { warmUp: 5, counted: 25 };
    const sizes = isQuick ? QUICK_SIZES : SIZES;
    const count = isQuick ? 10 : 200;

    note(`${count} offerings of ${ENTITIES} entities`);
    const rate = await measureRate(count, rounds);
    note(`offerings of ${sizes.join(', ')} entities`);
    const byEntities = await measureGrowth(
      `Growth of its time with entities, from ${sizes[0]} to ${sizes.at(-1)}`,
      sizes,
      { shapeOf: entities => ({ entities }), rounds },
    );
    note(`offerings of ${sizes.join(', ')} steps`);
    const bySteps = await measureGrowth(
      `Growth of its time with steps, from ${sizes[0]} to ${sizes.at(-1)}`,
      sizes,
      { shapeOf: steps => ({ entities: ENTITIES, steps }), rounds },
    );
    return {
      size: `${count} offerings`,
      rounds: rounds.counted,
      figures: [rate, byEntities, bySteps],
    };
  },
};
