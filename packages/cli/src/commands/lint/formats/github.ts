import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';
import type { Report } from '../Report';
import { summaryLine } from './summaryLine';

function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotate(diagnostic: Diagnostic): string {
  const { start, end } = diagnostic;
  const properties: Array<[string, string | number]> = [
    ['file', diagnostic.file],
    ['line', start.line],
    ['endLine', end.line],
    // GitHub takes columns only where both are on one line.
    ...(start.line === end.line
      ? ([
          ['col', start.column],
          ['endColumn', end.column],
        ] satisfies Array<[string, number]>)
      : []),
    ['title', `offerings ${diagnostic.rule}`],
  ];
  const written = properties
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${diagnostic.severity} ${written}::${escapeData(
    diagnostic.message,
  )}\n`;
}

/** The result as commands of a GitHub Actions workflow, which shows them beside the changed lines. */
export function writeGithub(report: Report): string {
  const annotations = report.diagnostics.map(annotate).join('');
  return `${annotations}${summaryLine(report)}\n`;
}
