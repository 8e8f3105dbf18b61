import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { METRICS, type MetricDefinition } from './definitions';

const DOCS = resolve(__dirname, '../../../../docs/operations.md');

/** The cells of the table in the docs whose first row begins so. */
function tableAfter(firstCell: string): string[][] {
  const lines = readFileSync(DOCS, 'utf8').split('\n');
  const rows = lines
    .slice(lines.findIndex(line => line.startsWith(`| ${firstCell} `)) + 2)
    .map(line => line.trim());
  return rows.slice(0, rows.indexOf('')).map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
}

function attributesOf({ attributes = {} }: MetricDefinition): string {
  return Object.entries(attributes)
    .map(([name, values]) =>
      values.length > 0 ? `\`${name}\`: ${values.join(', ')}` : `\`${name}\``,
    )
    .join('; ');
}

describe('the definitions of metrics', () => {
  it('stand in the docs for operators, each with all that it is', () => {
    expect(tableAfter('metric')).toEqual(
      Object.values(METRICS).map((metric: MetricDefinition) => [
        `\`${metric.name}\``,
        metric.instrument,
        `\`${metric.unit}\``,
        metric.description,
        attributesOf(metric),
      ]),
    );
  });

  it.each(Object.values(METRICS))(
    '$name is named as OpenTelemetry asks for',
    ({ name, unit }) => {
      expect(name).toMatch(/^offerings(\.[a-z]+(_[a-z]+)*)+$/);
      expect(unit).toMatch(/^(s|\{[a-z]+\})$/);
      // The unit is no part of the name.
      expect(name).not.toMatch(/second|count$|total$/);
    },
  );
});
