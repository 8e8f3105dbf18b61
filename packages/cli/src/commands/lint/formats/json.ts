import type { Report } from '../Report';

/** The result for programs; fields are added to it, never renamed. */
export function writeJson(report: Report): string {
  const { diagnostics, problems, textOf: _, ...summary } = report;
  return `${JSON.stringify(
    { summary, diagnostics, problems },
    undefined,
    2,
  )}\n`;
}
