import type { Report } from '../Report';

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** All of it in one line. */
export function summaryLine(report: Report): string {
  const { entities, errors, files, fixable, fixedFiles, warnings } = report;
  const where = `${count(files, 'file')}, ${count(
    entities,
    'entity',
    'entities',
  )}`;
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return [
    found.length > 0
      ? `${found.join(' and ')} in ${where}.`
      : `Nothing wrong in ${where}.`,
    ...(fixedFiles > 0 ? [`Mended ${count(fixedFiles, 'file')}.`] : []),
    ...(fixable > 0 ? [`--fix mends ${fixable} of them.`] : []),
  ].join(' ');
}
