import {
  practiceDefinition,
  STAGES,
  type PracticeCoverage,
  type Stage,
} from '@offerings/backstage-plugin-offerings-common';
import { SIZES } from './sizes';
import type { Box, ColumnBox, PracticeBand } from './types';

/** Where a journey misses each of the eight practices most, so that its absence shows there. */
const EXPECTED: Readonly<Record<string, readonly Stage[]>> = {
  'service-design': ['design'],
  'change-enablement': ['build', 'transition'],
  'incident-management': ['deliver', 'support'],
  'problem-management': ['support', 'improve'],
  'knowledge-management': ['deliver', 'support'],
  'relationship-management': ['discover'],
  'supplier-management': ['acquire'],
  'monitoring-and-event-management': ['operate', 'deliver'],
};

/** A practice with the stages where it works or, when it is absent, is missed. */
export interface PlacedPractice {
  practice: string;
  absent: boolean;
  stages: readonly Stage[];
  label: string;
}

/** What the words on a band are about. */
export interface BandWords {
  practice: string;
  title: string;
  absent: boolean;
}

/** All practices of an offering, those that work in it first. */
export function practicesOf(
  { items, absent }: PracticeCoverage,
  labelOf: (band: BandWords) => string = ({ title }) => title,
): PlacedPractice[] {
  return [
    ...items.map(({ practice, title, stages }) => ({
      practice,
      absent: false,
      stages,
      label: labelOf({ practice, title, absent: false }),
    })),
    ...absent.map(practice => ({
      practice,
      absent: true,
      stages: EXPECTED[practice] ?? STAGES,
      label: labelOf({
        practice,
        title: practiceDefinition(practice)?.title ?? practice,
        absent: true,
      }),
    })),
  ];
}

/** Places the practices beneath the lanes, in as few rows as their words allow. */
export function placePractices(
  practices: readonly PlacedPractice[],
  columns: readonly ColumnBox[],
  top: number,
): PracticeBand[] {
  const rows: Stretch[][] = [];
  const right = Math.max(...columns.map(column => column.x + column.width));
  return practices.flatMap(({ practice, absent, stages, label }) => {
    const stretches = stretchesOf(stages, columns);
    if (stretches.length === 0) {
      return [];
    }
    const { place, labelled, extent } = placeLabel(label, stretches, right);
    const row = firstFree(rows, extent);
    rows[row] = [...(rows[row] ?? []), extent];
    const y = top + SIZES.practiceHead + row * SIZES.practiceRow;
    return stretches.map((stretch, index) => ({
      practice,
      absent,
      label: index === labelled ? { text: label, place } : undefined,
      thread: index > 0 ? stretch.from - stretches[index - 1].to : 0,
      ...boxOf(stretch, y),
    }));
  });
}

interface Stretch {
  from: number;
  to: number;
}

const MARGIN = 5;

/** One stretch for every run of neighbouring stages. */
function stretchesOf(
  stages: readonly Stage[],
  columns: readonly ColumnBox[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let previous = -2;
  for (const [index, { stage, x, width }] of columns.entries()) {
    if (stages.includes(stage)) {
      const last = stretches[stretches.length - 1];
      const to = x + width - MARGIN;
      if (last && previous === index - 1) {
        last.to = to;
      } else {
        stretches.push({ from: x + MARGIN, to });
      }
      previous = index;
    }
  }
  return stretches;
}

/** Words stand in the first band that has room for them, else behind the last one, else before the first. */
function placeLabel(text: string, stretches: Stretch[], right: number) {
  const needed = text.length * SIZES.practiceCharacter + 16;
  const { from } = stretches[0];
  const { to } = stretches[stretches.length - 1];
  const roomy = stretches.findIndex(s => needed <= s.to - s.from);
  if (roomy >= 0) {
    return { labelled: roomy, place: 'inside', extent: { from, to } } as const;
  }
  return to + needed <= right
    ? ({
        labelled: stretches.length - 1,
        place: 'after',
        extent: { from, to: to + needed },
      } as const)
    : ({
        labelled: 0,
        place: 'before',
        extent: { from: from - needed, to },
      } as const);
}

function firstFree(rows: readonly Stretch[][], { from, to }: Stretch): number {
  const free = rows.findIndex(row =>
    row.every(other => to + 4 < other.from || other.to + 4 < from),
  );
  return free < 0 ? rows.length : free;
}

function boxOf({ from, to }: Stretch, y: number): Box {
  return {
    x: from,
    y: y + (SIZES.practiceRow - SIZES.practiceBand) / 2,
    width: to - from,
    height: SIZES.practiceBand,
  };
}
