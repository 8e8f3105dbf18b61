import type { Party } from './parties';
import { qualityOf } from './known';
import { percent, quote } from './sentences';
import type { FlowSurroundings, ModelStep } from './types';

/** Under this %C/A, what is handed over has to be corrected or asked about too often. */
export const LOW_QUALITY = 0.8;

/** A step of a handoff with who is at work in it. */
export interface HandoffEnd {
  step: ModelStep;
  party: Party;
}

function communication(ends: readonly HandoffEnd[]): string[] {
  return ends
    .filter(({ step }) => step.type === 'communication')
    .map(({ step }) => `${quote(step.title)} is a communication`);
}

function sharedPractices(
  giver: ModelStep,
  taker: ModelStep,
  around: FlowSurroundings,
): string[] {
  const practices = new Set(taker.practices);
  return [...new Set(giver.practices)]
    .filter(practice => practices.has(practice))
    .map(practice => `both steps follow ${quote(around.titleOf(practice))}`);
}

function kinship(
  givers: ReadonlySet<string>,
  takers: ReadonlySet<string>,
  around: FlowSurroundings,
): string[] {
  const name = (ref: string) => quote(around.titleOf(ref));
  const giverOfParent = new Map<string, string>();
  for (const giver of givers) {
    for (const parent of around.parentsOf(giver)) {
      if (takers.has(parent)) {
        return [`${name(giver)} is a part of ${name(parent)}`];
      }
      if (!giverOfParent.has(parent)) giverOfParent.set(parent, giver);
    }
  }
  for (const taker of takers) {
    for (const parent of around.parentsOf(taker)) {
      if (givers.has(parent)) {
        return [`${name(taker)} is a part of ${name(parent)}`];
      }
      const sibling = giverOfParent.get(parent);
      if (sibling !== undefined) {
        return [
          `${name(sibling)} and ${name(taker)} are both a part of ${name(
            parent,
          )}`,
        ];
      }
    }
  }
  return [];
}

const LOOSE = [
  'neither step is a communication',
  'the two share no practice',
  'their teams are neither parent and child nor siblings',
];

/**
 * Judges a handoff.
 *
 * @remarks
 * It is weak for either of two causes. The first is that nothing holds it together: neither step is a communication, the
 * two share no practice, and their teams are neither parent and child nor siblings; one of these bonds is enough. The
 * second is what is handed over itself: with a %C/A under 80, no bond makes up for the questions and corrections.
 *
 * @returns whether it is weak, and why it is, or else what makes it hold
 */
export function judgeHandoff(
  giver: HandoffEnd,
  taker: HandoffEnd,
  around: FlowSurroundings,
): { weak: boolean; reasons: string[] } {
  const bonds = [
    ...communication([giver, taker]),
    ...sharedPractices(giver.step, taker.step, around),
    ...kinship(giver.party.teams, taker.party.teams, around),
  ];
  const quality = qualityOf(giver.step);
  const flaws = [
    ...(bonds.length === 0 ? LOOSE : []),
    ...(quality !== undefined && quality < LOW_QUALITY
      ? [
          `only ${percent(
            quality,
            1,
          )} of what is handed over is complete and accurate`,
        ]
      : []),
  ];
  return flaws.length > 0
    ? { weak: true, reasons: flaws }
    : { weak: false, reasons: bonds };
}
