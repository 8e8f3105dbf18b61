import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import type { Fix } from '../../api';

/** The field that tells the items of a list apart, where they have one. */
const KEYS = ['id', 'name', 'title', 'decision'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const key = KEYS.find(name => name in item);
  return key && `${key} ${item[key]}`;
}

/** As a person pastes it: fields into mappings, items into lists, an item that is already there into itself. */
function merge(held: unknown, pasted: unknown): unknown {
  if (Array.isArray(held) && Array.isArray(pasted)) {
    const merged: unknown[] = [...held];
    for (const item of pasted) {
      const index = merged.findIndex(
        other =>
          other === item || (keyOf(item) && keyOf(other) === keyOf(item)),
      );
      if (index < 0) merged.push(item);
      else merged[index] = merge(merged[index], item);
    }
    return merged;
  }
  if (isRecord(held) && isRecord(pasted)) {
    const merged = { ...held };
    for (const [key, value] of Object.entries(pasted)) {
      merged[key] = merge(held[key], value);
    }
    return merged;
  }
  return pasted;
}

/** What the YAML of a fix holds. */
export function parseFix({ yaml }: Fix): Record<string, unknown> {
  const documents = parseAllDocuments(yaml);
  if (documents.length !== 1 || documents[0].errors.length > 0) {
    throw new Error(`Not one YAML document: ${yaml}`);
  }
  return documents[0].toJS();
}

/** The descriptors with the YAML of a fix pasted where it belongs. */
export function paste(entities: readonly Entity[], fix: Fix): Entity[] {
  const pasted = parseFix(fix);
  if (fix.field === '---') return [...entities, pasted as Entity];
  return entities.map(entity =>
    stringifyEntityRef(entity) === fix.entity
      ? (merge(entity, pasted) as Entity)
      : entity,
  );
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
