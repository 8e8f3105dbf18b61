import type { Spread } from '../harness/statistics';
import { isMet, missedBy, type Figure, type Results } from './results';

const HEADINGS = ['Figure', 'Goal', 'Measured', 'Middle half', 'Met'];

/** Three digits are all that such a measurement says. */
export function shown(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.max(1, value))));
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function goalOf({ goal, unit }: Figure): string {
  return 'atMost' in goal
    ? `≤ ${goal.atMost.toLocaleString('en-US')} ${unit}`
    : `≥ ${goal.atLeast.toLocaleString('en-US')} ${unit}`;
}

function middleHalf({ low, high }: Spread): string {
  return `${shown(low)} – ${shown(high)}`;
}

function rowOf(figure: Figure): string[] {
  return [
    figure.what,
    goalOf(figure),
    `**${shown(figure.measured.median)} ${figure.unit}**`,
    middleHalf(figure.measured),
    isMet(figure) ? 'yes' : `missed by ${shown(missedBy(figure))} %`,
  ];
}

/** A Markdown table with columns as wide as their widest cell. */
function markdownTable(rows: readonly string[][]): string {
  const widths = rows[0].map((_, column) =>
    Math.max(3, ...rows.map(row => row[column].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, column) => cell.padEnd(widths[column]))
      .join(' | ')} |`;
  const rule = widths.map(width => '-'.repeat(width));
  const [head, ...body] = rows;
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

function detailsOf({ figures }: Results): string {
  return figures
    .map(figure => {
      const reason = isMet(figure) ? undefined : figure.reason;
      return `- ${figure.what}: ${figure.detail}.${reason ? ` ${reason}` : ''}`;
    })
    .join('\n');
}

function titleOf({ benchmark, database }: Results): string {
  return `### ${benchmark}${database ? `, ${database}` : ''}`;
}

/** A section with the goals of one benchmark, what was measured, and why a goal is missed. */
export function writeResults(results: Results): string {
  const { size, rounds, machine, measuredOn, figures } = results;
  return [
    titleOf(results),
    `${size}. At least ${rounds} counted rounds, ${machine}, ${measuredOn}.`,
    markdownTable([HEADINGS, ...figures.map(rowOf)]),
    detailsOf(results),
  ].join('\n\n');
}
