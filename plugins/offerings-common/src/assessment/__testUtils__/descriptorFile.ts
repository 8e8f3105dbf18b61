import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  isMap,
  isNode,
  isSeq,
  parseAllDocuments,
  stringify,
  type Document,
  type YAMLSeq,
} from 'yaml';
import type { Fix } from '../../api';
import { valueAt } from '../../value-model/read/valueAt';
import { keyOf, parseFix } from './paste';

type Path = ReadonlyArray<string | number>;

/** Where the item stands in a list that it continues, by its key or as the same text; -1 where it is new. */
function indexOfSame(list: YAMLSeq, doc: Document, item: unknown): number {
  const key = keyOf(item);
  return list.items.findIndex(node => {
    const held = isNode(node) ? node.toJS(doc) : node;
    return held === item || (key !== undefined && keyOf(held) === key);
  });
}

/** As a person pastes it: fields into mappings, items into lists, an item that is already there into itself. */
function pasteAt(doc: Document, path: Path, pasted: unknown) {
  const held = doc.getIn(path);
  if (isSeq(held) && Array.isArray(pasted)) {
    for (const item of pasted) {
      const index = indexOfSame(held, doc, item);
      if (index < 0) doc.addIn(path, doc.createNode(item));
      else pasteAt(doc, [...path, index], item);
    }
  } else if (isMap(held)) {
    for (const [key, value] of Object.entries(pasted as object)) {
      pasteAt(doc, [...path, key], value);
    }
  } else {
    doc.setIn(path, doc.createNode(pasted));
  }
}

/** The place of the one item that a fix writes over; `undefined` where it adds something. */
function placeOfItem({ field }: Fix): Path | undefined {
  if (!/\[\d+\]$/.test(field)) return undefined;
  return field
    .split(/[.[\]]+/)
    .filter(key => key !== '')
    .map(key => (/^\d+$/.test(key) ? Number(key) : key));
}

/** The one item that the YAML of a fix holds at the end of a place. */
function itemAt(pasted: unknown, place: Path): unknown {
  return place.reduce<unknown>(
    (value, key) =>
      typeof key === 'number' ? (value as unknown[])[0] : valueAt(value, key),
    pasted,
  );
}

function parseDocuments(text: string): Document[] {
  return parseAllDocuments(text).map(doc => {
    if (doc.errors.length > 0) throw doc.errors[0];
    return doc;
  });
}

/** The text of a file that holds some descriptors. */
export function writeFile(entities: readonly Entity[]): string {
  return entities.map(entity => stringify(entity)).join('---\n');
}

/** The descriptors in the text of a file. */
export function readFile(text: string): Entity[] {
  return parseDocuments(text).map(doc => doc.toJS());
}

/** The text of a file with the YAML of a fix pasted where it belongs. */
export function pasteIntoFile(text: string, fix: Fix): string {
  if (fix.field === '---') return `${text}${fix.yaml}`;
  const documents = parseDocuments(text);
  const edited = documents.find(
    doc => stringifyEntityRef(doc.toJS() as Entity) === fix.entity,
  );
  if (!edited) throw new Error(`The file does not hold ${fix.entity}`);
  const item = placeOfItem(fix);
  if (item) edited.setIn(item, itemAt(parseFix(fix), item));
  else pasteAt(edited, [], parseFix(fix));
  return documents.map(doc => doc.toString()).join('');
}

/** The descriptors with the YAML of a fix pasted where it belongs. */
export function paste(entities: readonly Entity[], fix: Fix): Entity[] {
  return readFile(pasteIntoFile(writeFile(entities), fix));
}
