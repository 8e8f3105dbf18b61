import type { ValueStreamFlow } from '../../../api';
import { buildFlow } from '../buildFlow';
import type { FlowSurroundings, ModelStep, ModelStream } from '../types';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Makes a whole step of what a test says of it. */
export function step(said: Partial<ModelStep> & { id: string }): ModelStep {
  return {
    title: said.id,
    stage: 'deliver',
    type: 'work',
    performers: [],
    skills: [],
    uses: [],
    practices: [],
    suppliers: [],
    ...said,
  };
}

/** A step as a test writes it. */
export type SaidStep = Parameters<typeof step>[0];

/** Makes a whole value stream of what a test says of it. */
export function stream(
  said: Partial<Omit<ModelStream, 'steps'>> & { steps: SaidStep[] },
): ModelStream {
  return {
    ref: 'valuestream:default/enroll',
    endsAt: [],
    ...said,
    steps: said.steps.map(step),
  };
}

interface SaidSurroundings {
  /** The teams of performers who are no Groups. */
  teams?: Record<string, string[]>;
  parents?: Record<string, string[]>;
  /** What the offering declares nowhere; it declares all else. */
  undeclared?: string[];
  titles?: Record<string, string>;
  /** What parts need and the offering declares nowhere. */
  hiddenNeeds?: FlowSurroundings['hiddenNeeds'];
}

/** Makes surroundings where every Group is its own team and everything is declared, unless the test says otherwise. */
export function around(said: SaidSurroundings = {}): FlowSurroundings {
  const undeclared = new Set(said.undeclared);
  return {
    realizes: ['product:default/platform'],
    teamsOf: performer =>
      said.teams?.[performer] ??
      (performer.startsWith('group:') ? [performer] : []),
    parentsOf: team => said.parents?.[team] ?? [],
    isDeclaredPart: ref => !undeclared.has(ref),
    hiddenNeeds: said.hiddenNeeds ?? [],
    isDeclaredSupplier: ({ name, ref }) => !undeclared.has(ref ?? name),
    titleOf: ref => said.titles?.[ref] ?? ref.replace(/^.*\//, ''),
  };
}

/** The flow of some steps, where only they matter. */
export function flowOf(
  steps: SaidStep[],
  said: SaidSurroundings & { endsAt?: string[] } = {},
): ValueStreamFlow {
  return buildFlow(stream({ steps, endsAt: said.endsAt ?? [] }), around(said));
}
