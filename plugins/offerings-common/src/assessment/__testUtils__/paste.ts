import { parseAllDocuments } from 'yaml';
import type { Fix } from '../../api';

/** The field that tells the items of a list apart, where they have one. */
const KEYS = ['id', 'name', 'title', 'decision'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What tells an item of a list from the others; `undefined` where nothing does. */
export function keyOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const key = KEYS.find(name => name in item);
  return key && `${key} ${item[key]}`;
}

/** What the YAML of a fix holds. */
export function parseFix({ yaml }: Fix): Record<string, unknown> {
  const documents = parseAllDocuments(yaml);
  if (documents.length !== 1 || documents[0].errors.length > 0) {
    throw new Error(`Not one YAML document: ${yaml}`);
  }
  return documents[0].toJS();
}

/** What somebody might write in place of a placeholder. */
const FILLED: Readonly<Record<string, string>> = {
  team: 'library-team',
  'step-id': 'new-step',
  date: '2026-10-30',
  P1D: 'P1D',
  PT15M: 'PT15M',
  'higher or lower': 'higher',
  supplier: 'Book Supplier',
  address: 'help.library.example/new',
  'address of the agreement': 'contracts.library.example/new',
};

/** The fix with every placeholder filled in. */
export function fillOut(fix: Fix): Fix {
  const yaml = fix.yaml
    .replaceAll('component:default/<name>', 'component:default/new-app')
    .replaceAll('name: <name>', 'name: new-one')
    .replace(/<([^>]+)>/g, (_, gap: string) => FILLED[gap] ?? `Some ${gap}`);
  return { ...fix, yaml };
}

/** Tells whether a fix has something to be filled in. */
export function hasPlaceholders({ yaml }: Fix): boolean {
  return /<[^>]+>/.test(yaml);
}
