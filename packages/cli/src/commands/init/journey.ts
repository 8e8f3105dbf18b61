import type { Stage } from '@offerings/backstage-plugin-offerings-common';

/** Who does the steps of a stage, and what these rest on. */
export interface StageFacts {
  performers: string[];
  uses?: string[];
}

const STEPS: ReadonlyArray<[id: string, title: string, stage: Stage]> = [
  ['find-need', 'Find out what is needed', 'discover'],
  ['design-change', 'Design what meets the need', 'design'],
  ['build-change', 'Build and test it', 'build'],
  ['release-change', 'Make it available', 'transition'],
  ['keep-running', 'Keep it dependable', 'operate'],
  ['use', 'Use it', 'deliver'],
  ['help', 'Help where somebody is stuck', 'support'],
  ['learn', 'Decide what to change next', 'improve'],
];

/** The steps of a whole journey to begin with, from the first need back to the next one. */
export function journeySteps(factsOf: (stage: Stage) => StageFacts): object[] {
  return STEPS.map(([id, title, stage], place) => {
    const { performers, uses = [] } = factsOf(stage);
    return {
      id,
      title,
      stage,
      performers,
      ...(uses.length > 0 ? { uses } : {}),
      ...(place === STEPS.length - 1 ? { next: ['find-need'] } : {}),
    };
  });
}
