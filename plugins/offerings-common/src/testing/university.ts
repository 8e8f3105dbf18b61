import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { stitch } from './stitch';

const FOLDER = resolve(__dirname, '../../../../examples/university');

/** The product that the example is about. */
export const ENROLLMENT_PLATFORM =
  'product:default/student-enrollment-platform';

function readEntities(): Entity[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(FOLDER, file), 'utf8')).map(
        document => document.toJS() as Entity,
      ),
    )
    .filter(entity => entity !== null && entity.kind !== 'Location');
}

let read: readonly Entity[] | undefined;

/** The entities of the example university, with their relations; a fresh copy at each call. */
export function university(): Entity[] {
  read ??= stitch(readEntities());
  return structuredClone([...read]);
}
