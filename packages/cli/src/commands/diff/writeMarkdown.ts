import {
  DIMENSION_TERMS,
  DIMENSIONS,
  type Diagnostic,
} from '@offerings/backstage-plugin-offerings-common';
import type {
  ComingAndGoing,
  Difference,
  OfferingChange,
} from './compareStates';
import { escapeMarkdown, escapeSentence } from './escapeMarkdown';

const MOST_LINES = 20;

function listed(lines: string[]): string[] {
  const more = lines.length - MOST_LINES;
  return more > 0
    ? [...lines.slice(0, MOST_LINES), `- … and ${more} more`]
    : lines;
}

function verdictCell({ change, verdict }: OfferingChange): string {
  if (change === 'added') return `new: **${verdict.head}**`;
  if (change === 'removed') return `removed, was ${verdict.base}`;
  return verdict.base === verdict.head
    ? `${verdict.head}`
    : `${verdict.base} → **${verdict.head}**`;
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}

function coverageCell({
  base,
  head,
}: OfferingChange['dimensions'][number]): string {
  const before = base === undefined ? '–' : `${base} %`;
  const after = head === undefined ? '–' : `${head} %`;
  if (before === after) return after;
  return base === undefined || head === undefined
    ? `${before} → ${after}`
    : `${before} → ${after} (${signed(head - base)})`;
}

function row(offering: OfferingChange): string {
  const cells = DIMENSIONS.map(dimension => {
    const found = offering.dimensions.find(
      each => each.dimension === dimension,
    );
    return found ? coverageCell(found) : '–';
  });
  const title = `**${escapeMarkdown(offering.title)}**`;
  return `| ${[title, verdictCell(offering), ...cells].join(' | ')} |`;
}

function table(offerings: readonly OfferingChange[]): string[] {
  const titles = DIMENSIONS.map(dimension => DIMENSION_TERMS[dimension].title);
  const heads = ['Offering', 'Verdict', ...titles];
  return [
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...offerings.map(row),
  ];
}

function changes<T>(
  { added, removed }: ComingAndGoing<T>,
  [came, went]: [came: string, went: string],
  textOf: (item: T) => string,
): string[] {
  return [
    ...added.map(item => `- ${came}: ${escapeSentence(textOf(item))}`),
    ...removed.map(item => `- ${went}: ${escapeSentence(textOf(item))}`),
  ];
}

function details(offering: OfferingChange): string[] {
  if (offering.change === 'removed') return [];
  const { title, reasons, findings } = offering;
  const lines = [
    ...changes(reasons, ['Now', 'No longer'], ({ text }) => text),
    ...changes(
      findings,
      ['New finding', 'Finding gone'],
      ({ statement }) => statement,
    ),
  ];
  if (lines.length === 0) return [];
  return ['', `### ${escapeMarkdown(title)}`, '', ...listed(lines)];
}

function sayDiagnostic({ file, message, severity, start }: Diagnostic) {
  return `${severity} in ${file}, line ${start.line}: ${message}`;
}

function mistakes(diagnostics: Difference['diagnostics']): string[] {
  const { added, removed } = diagnostics;
  if (added.length + removed.length === 0) return [];
  return [
    '',
    '### Mistakes in descriptors',
    '',
    ...listed(changes({ added, removed: [] }, ['New', ''], sayDiagnostic)),
    ...(removed.length > 0 ? [`- Mended: ${removed.length}`] : []),
  ];
}

/** What changes, as Markdown for a merge request. */
export function writeMarkdown({ offerings, diagnostics }: Difference): string {
  const touched = offerings.filter(({ change }) => change !== 'unchanged');
  const untouched = offerings.length - touched.length;
  const same =
    untouched > 0
      ? `${untouched} ${
          untouched === 1 ? 'offering keeps its' : 'offerings keep their'
        } verdict, coverage and findings.`
      : '';
  const problems = mistakes(diagnostics);
  const nothing = touched.length === 0 && problems.length === 0;
  return [
    '## What changes for offerings',
    '',
    ...(nothing ? [`Nothing changes.${same ? ` ${same}` : ''}`] : []),
    ...(touched.length > 0 ? table(touched) : []),
    ...touched.flatMap(details),
    ...problems,
    ...(same && !nothing ? ['', same] : []),
    '',
  ].join('\n');
}
