import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';
import { createColors } from 'picocolors';
import { visible } from '../../../terminal/visible';
import type { Report } from '../Report';
import { excerpt } from './excerpt';
import type { Style } from './index';
import { summaryLine } from './summaryLine';

type Colors = ReturnType<typeof createColors>;

function writeExcerpt(
  text: string,
  diagnostic: Diagnostic,
  colors: Colors,
): string[] {
  const { line, indent, marks } = excerpt(text, diagnostic);
  const number = String(diagnostic.start.line);
  const gutter = ' '.repeat(number.length);
  const paint = diagnostic.severity === 'error' ? colors.red : colors.yellow;
  return [
    `  ${colors.dim(`${number} |`)} ${line}`,
    `  ${colors.dim(`${gutter} |`)} ${indent}${paint(marks)}`,
  ];
}

function writeDiagnostic(
  diagnostic: Diagnostic,
  text: string | undefined,
  colors: Colors,
): string {
  const { file, fix, message, rule, severity, start } = diagnostic;
  const place = `${visible(file)}:${start.line}:${start.column}`;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  return [
    `${colors.bold(place)} ${paint(severity)} ${visible(message)} ${colors.dim(
      `[${rule}]`,
    )}`,
    ...(text === undefined ? [] : writeExcerpt(text, diagnostic, colors)),
    ...(fix ? [`  ${colors.cyan('fix:')} ${visible(fix.title)}`] : []),
    '',
    '',
  ].join('\n');
}

/** The texts of the files, of which only the one in use is kept. */
function rememberLast(textOf: Report['textOf']): Report['textOf'] {
  let last: { path: string; text: string | undefined } | undefined;
  return path => {
    if (last?.path !== path) last = { path, text: textOf(path) };
    return last.text;
  };
}

/** The result for people: each mistake with its line, then all of it in one line. */
export function writeText(report: Report, style: Style): string {
  const colors = createColors(style.colors);
  const textOf = rememberLast(report.textOf);
  const found = report.diagnostics.map(diagnostic =>
    writeDiagnostic(diagnostic, textOf(diagnostic.file), colors),
  );
  return `${found.join('')}${summaryLine(report)}\n`;
}
