import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

const FOLDER = resolve(__dirname, '../../../../examples/university');

/** The one file that brings in the whole demo catalogue. */
export const DEMO_CATALOGUE = join(FOLDER, 'catalog-info.yaml');

/** The refs of every entity of the demo catalogue. */
export function demoRefs(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(FOLDER, file), 'utf8')),
    )
    .map(document => document.toJS())
    .filter(({ kind }) => kind !== 'Location')
    .map(stringifyEntityRef);
}
