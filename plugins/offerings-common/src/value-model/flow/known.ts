import type { ModelStep } from './types';

/** A time that can be counted: whole milliseconds, or `undefined` where it is not known. */
export function knownTime(milliseconds: number | undefined) {
  return milliseconds !== undefined &&
    milliseconds >= 0 &&
    milliseconds <= Number.MAX_SAFE_INTEGER
    ? Math.round(milliseconds)
    : undefined;
}

/** A ratio from 0 to 1, or `undefined` where it is not known. */
export function knownRatio(ratio: number | undefined) {
  return ratio !== undefined && ratio >= 0 && ratio <= 1 ? ratio : undefined;
}

/** The process time of a step; nobody works in a wait step, so it has none. */
export function processTimeOf(step: Pick<ModelStep, 'type' | 'processTime'>) {
  return step.type === 'wait' ? undefined : knownTime(step.processTime);
}

/** The %C/A of a step's output as a ratio; a wait step has no output. */
export function qualityOf(step: ModelStep) {
  return step.type === 'wait'
    ? undefined
    : knownRatio(step.percentCompleteAndAccurate);
}
