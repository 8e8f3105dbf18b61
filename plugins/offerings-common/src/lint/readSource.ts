import { isMap, type Node } from 'yaml';
import { renderFound } from '../validation/issue';
import type { SourceFile } from './diagnostic';
import { unitOf, type Unit } from './set/unit';
import { yamlError, type Problem } from './yaml/problem';
import { readDocuments, type ReadDocument } from './yaml/readDocuments';

/** A file with the entities in it. */
export interface ReadSource extends SourceFile {
  documents: ReadDocument[];
  units: Unit[];
  /** What is wrong with the file as a whole. */
  problems: Problem[];
}

/** Something else than an entity: the catalog would not know what to do with it. */
function notAnEntity({ tree, value, start }: ReadDocument): Problem {
  const { node } = tree.nodes;
  const key = isMap(node) ? (node.items[0]?.key as Node | undefined) : node;
  const [from = start, to = from] = key?.range ?? [];
  return yamlError(
    'not-an-entity',
    `Expected an entity with apiVersion, kind and metadata, found ${renderFound(
      value,
    )}`,
    [from, to],
  );
}

function looksLikeEntity(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('apiVersion' in value || 'kind' in value || 'metadata' in value)
  );
}

/**
 * Reads the documents and entities of a file.
 *
 * @param file - its place among the others
 * @param firstOrder - how many entities the files before it hold
 */
export function readSource(
  source: SourceFile,
  file: number,
  firstOrder: number,
): ReadSource {
  const { documents, problems } = readDocuments(source.text);
  const units: Unit[] = [];
  for (const document of documents) {
    const { value, isSound } = document;
    if (looksLikeEntity(value) && !Array.isArray(value)) {
      units.push(unitOf({ file, order: firstOrder + units.length }, document));
    } else if (isSound && value !== null) {
      document.problems.push(notAnEntity(document));
    }
  }
  return { ...source, documents, units, problems };
}
