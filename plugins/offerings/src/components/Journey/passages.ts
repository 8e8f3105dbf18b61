import type {
  FlowStep,
  LadderRung,
} from '@offerings/backstage-plugin-offerings-common';

/** A part of the journey: something that a stakeholder notices, or what happens behind the scenes meanwhile. */
export interface Passage {
  rungs: LadderRung[];
  /** Nobody for whom it is done takes part, and nothing is decided. */
  behindTheScenes: boolean;
}

/** The step gives help, or brings word. */
export function isHelp({ type, stage }: FlowStep): boolean {
  return (
    type === 'assistance' || type === 'communication' || stage === 'support'
  );
}

function isBehindTheScenes({ step }: LadderRung): boolean {
  return (
    step !== undefined &&
    step.stakeholder === undefined &&
    step.type === 'work' &&
    !step.endsHere &&
    !isHelp(step)
  );
}

/** The journey in its parts: what happens behind the scenes in a row is one of them. */
export function passagesOf(ladder: readonly LadderRung[]): Passage[] {
  const passages: Passage[] = [];
  for (const rung of ladder) {
    const behindTheScenes = isBehindTheScenes(rung);
    const last = passages.at(-1);
    if (behindTheScenes && last?.behindTheScenes) last.rungs.push(rung);
    else passages.push({ rungs: [rung], behindTheScenes });
  }
  return passages;
}

/** The stakeholders who take part in a value stream, in the order in which they are met. */
export function stakeholdersOf(steps: readonly FlowStep[]): string[] {
  return [...new Set(steps.flatMap(({ stakeholder }) => stakeholder ?? []))];
}
