import type { StepType } from '@offerings/backstage-plugin-offerings-common';

/** Every length of the map, in unzoomed pixels. */
export const SIZES = {
  stepWidth: 106,
  stepHeight: 72,
  /** The width of a column without a step, by why it has none. */
  hole: 96,
  notNeeded: 72,
  elsewhere: 88,
  /** The free space between two columns and between two rows, before any arrow runs in it. */
  columnGap: 22,
  rowGap: 26,
  /** Room above the first row for the tags of its steps, where an arrow runs above them. */
  topRoom: 12,
  /** How much each further arrow in such a space adds. */
  track: 11,
  /** The distance of two arrows at one side of a step. */
  port: 12,
  /** Where arrows meet the top and bottom of a step, as a share of its width: beside the tag with the wait. */
  topPort: 0.63,
  /** The depth of a hexagon's points. */
  hexagon: 13,
  /** The height of a speech bubble's tail. */
  tail: 8,
  practiceHead: 12,
  practiceRow: 24,
  /** The least height beneath the lanes: the title and the zoom buttons stand there. */
  practiceMinimum: 92,
  practiceBand: 18,
  practiceCharacter: 6.4,
  labelLine: 14,
  labelCharacter: 5.9,
  labelWidth: 88,
  labelWidest: 230,
  labelLines: 3,
} as const;

/** How far the outline lies inside its box at a distance from the middle of its left or right side. */
export function sideInset(type: StepType, distance: number): number {
  return type === 'decision'
    ? (SIZES.hexagon * Math.abs(distance)) / (SIZES.stepHeight / 2)
    : 0;
}

/** How far the outline's lower edge lies inside its box. */
export function bottomInset(type: StepType): number {
  return type === 'communication' ? SIZES.tail : 0;
}
