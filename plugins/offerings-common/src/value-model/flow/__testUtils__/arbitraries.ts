import fc from 'fast-check';
import { STAGES, STEP_TYPES } from '../../../vocabularies';
import type { ModelStep, ModelStream } from '../types';
import { step, stream } from './builders';

const TEAMS = ['group:default/a', 'group:default/b', 'group:default/c'];
const PERFORMERS = [...TEAMS, 'user:default/ana', 'user:default/unknown'];

/** Who is in which team, and which team is a part of which, for the performers of {@link streams}. */
export const WORLD = {
  teams: { 'user:default/ana': ['group:default/a', 'group:default/b'] },
  parents: {
    'group:default/a': ['group:default/c'],
    'group:default/c': ['group:default/a'],
  },
  undeclared: ['resource:default/hidden', 'Nobody'],
};

const someOf = (items: string[]) =>
  fc.array(fc.constantFrom(...items), { maxLength: 2, size: 'max' });

const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

/** Times as a clean descriptor has them, up to about 30 years. */
const cleanTime = fc.nat({ max: 1_000_000_000_000 });

const cleanRatio = fc.double({ min: 0, max: 1, noNaN: true });

function steps(
  id: fc.Arbitrary<string>,
  time: fc.Arbitrary<number>,
  ratio: fc.Arbitrary<number>,
): fc.Arbitrary<Omit<ModelStep, 'id'>> {
  return fc.record({
    title: fc.string(),
    stage: fc.constantFrom(...STAGES),
    type: fc.constantFrom(...STEP_TYPES),
    performers: someOf(PERFORMERS),
    stakeholder: maybe(fc.constantFrom('Students', 'Staff')),
    skills: fc.constant([]),
    processTime: maybe(time),
    waitTime: maybe(time),
    percentCompleteAndAccurate: maybe(ratio),
    uses: someOf(['component:default/x', 'resource:default/hidden']),
    practices: someOf(['practice:default/p', 'practice:default/q']),
    suppliers: fc.array(
      fc.record({ name: fc.constantFrom('Somebody', 'Nobody') }),
      { maxLength: 1 },
    ),
    // Mostly left out: what leads anywhere at random soon leads nowhere.
    next: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      {
        weight: 1,
        arbitrary: fc.array(
          fc.record({ to: id, when: maybe(fc.string()), share: maybe(ratio) }),
          { maxLength: 3, size: 'max' },
        ),
      },
    ),
  });
}

function streamsOf(
  time: fc.Arbitrary<number>,
  ratio: fc.Arbitrary<number>,
): fc.Arbitrary<ModelStream> {
  const id = fc.nat({ max: 13 }).map(place => `s${place}`);
  return fc
    .record({
      steps: fc.array(steps(id, time, ratio), { maxLength: 12, size: 'max' }),
      endsAt: fc.array(id, { maxLength: 2 }),
    })
    .map(said =>
      stream({
        endsAt: said.endsAt,
        steps: said.steps.map((rest, place) =>
          step({ ...rest, id: `s${place}` }),
        ),
      }),
    );
}

/** Value streams of up to twelve steps that lead anywhere, with clean times and ratios. */
export const streams = streamsOf(cleanTime, cleanRatio);

/** The same with any number for a time or a ratio. */
export const wildStreams = streamsOf(fc.double(), fc.double());
