import type {
  LadderRung,
  LadderTime,
} from '@offerings/backstage-plugin-offerings-common';

/** The time from the demand until the work of a rung begins. */
export function beginOf({ start, wait }: LadderRung): LadderTime {
  return {
    known: start.known + wait.known,
    complete: start.complete && wait.complete,
  };
}

/** The ids of the steps that a rung stands for, its queue first. */
export function idsOf({ queue, step }: LadderRung): string[] {
  return [...queue, ...(step ? [step] : [])].map(({ id }) => id);
}

/** What tells one rung of a ladder from the others. */
export function rungKey(rung: LadderRung): string {
  return idsOf(rung).at(-1) ?? '';
}

/** Nothing at all is known of a time. */
export function isUnknown({ known, complete }: LadderTime): boolean {
  return known === 0 && !complete;
}
