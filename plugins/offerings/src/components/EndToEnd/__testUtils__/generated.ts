import {
  ESSENTIAL_PRACTICES,
  STAGES,
  STEP_TYPES,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { modelOf, practice } from './model';
import { streamOf, type StepSpec } from './streams';

/** A source of numbers from 0 to 1 that gives the same row for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VERBS = ['Check', 'Prepare', 'Review', 'Record', 'Publish', 'Agree on'];
const NOUNS = [
  'the request',
  'course offers',
  'the timetable',
  'a place',
  'eligibility',
];

/** A made-up model with so many steps, over several stages, lanes and branches; the same for the same seed. */
export function generated(count: number, seed = 1): ValueModel {
  const random = randomFrom(seed);
  const teams = Math.min(8, 2 + Math.floor(count / 12));
  const specs = Array.from({ length: count }, (_, index) =>
    stepOf(index, count, teams, random),
  );
  const flow = streamOf('valuestream:default/generated', specs, {
    mainPath: mainPathOf(specs),
  });
  return {
    ...modelOf([flow]),
    practices: {
      items: ESSENTIAL_PRACTICES.slice(0, 6).map((id, index) =>
        practice(id, [STAGES[index], STAGES[index + 1], STAGES[index + 3]]),
      ),
      absent: [...ESSENTIAL_PRACTICES.slice(6)],
    },
  };
}

function stepOf(
  index: number,
  count: number,
  teams: number,
  random: () => number,
): StepSpec {
  const pick = <T>(items: readonly T[]) =>
    items[Math.floor(random() * items.length)];
  const chance = random();
  const type = chance < 0.5 ? 'work' : pick(STEP_TYPES);
  const team = Math.floor(random() * (teams + 1));
  return {
    id: `step-${index}`,
    title: `${pick(VERBS)} ${pick(NOUNS)}`,
    stage: STAGES[Math.floor((index / count) * STAGES.length)],
    type,
    ...(team === teams
      ? { stakeholder: 'Students' }
      : { performers: [`group:default/team-${team + 1}`] }),
    processTime:
      type === 'wait' ? undefined : `PT${5 + Math.floor(random() * 55)}M`,
    waitTime: `PT${Math.floor(random() * 30)}H`,
    next: nextOf(index, count, type, random),
  };
}

function nextOf(
  index: number,
  count: number,
  type: StepSpec['type'],
  random: () => number,
): StepSpec['next'] {
  const step = (offset: number) =>
    `step-${Math.min(count - 1, index + offset)}`;
  if (index >= count - 4) {
    return index === count - 1 ? [] : [step(1)];
  }
  if (type === 'decision') {
    const back = random() < 0.4 && index > 2;
    return back
      ? [
          { to: step(1), share: 0.8 },
          { to: `step-${index - 2}`, share: 0.2, when: 'Something is missing' },
        ]
      : [
          { to: step(1), share: 0.6, when: 'Complete' },
          {
            to: step(2 + Math.floor(random() * 2)),
            share: 0.4,
            when: 'Not yet',
          },
        ];
  }
  return random() < 0.12 ? [step(1), step(2)] : [step(1)];
}

/** Follows the first branch. */
function mainPathOf(specs: readonly StepSpec[]): string[] {
  const byId = new Map(specs.map(spec => [spec.id, spec]));
  const path: string[] = [];
  let id: string | undefined = specs[0].id;
  while (id !== undefined) {
    path.push(id);
    id = firstNext(byId.get(id));
  }
  return path;
}

function firstNext(spec: StepSpec | undefined): string | undefined {
  const first = spec?.next?.[0];
  return typeof first === 'string' ? first : first?.to;
}
