import { isMap, type Node, type YAMLMap } from 'yaml';
import type { ModelIssue } from '../../validation';
import { locate, type Place } from './locate';
import type { ReadDocument } from './readDocuments';

type Range = [start: number, end: number];

function textOf(node: Node | undefined): Range | undefined {
  if (!node?.range) return undefined;
  const [start, end] = node.range;
  return end > start ? [start, end] : undefined;
}

function firstKey(node: Node | YAMLMap | undefined): Range | undefined {
  return isMap(node)
    ? textOf(node.items[0]?.key as Node | undefined)
    : undefined;
}

/** For a field that is not there: the key of its mapping, or the first key in an item of a list. */
function aroundMissing({ key, value, isOwnKey }: Place): Range | undefined {
  return (
    (isOwnKey ? textOf(key) : undefined) ??
    firstKey(value) ??
    textOf(key) ??
    textOf(value)
  );
}

/** The part of the file that an issue is about: a key for an unknown field, a value for a wrong one. */
export function rangeOf(
  document: ReadDocument,
  { path, rule }: Pick<ModelIssue, 'path'> & { rule: string },
): Range {
  const { nodes } = document.tree;
  const place = locate(nodes, path);
  const found = place.isThere
    ? (rule === 'unknown-field' ? undefined : textOf(place.value)) ??
      textOf(place.key) ??
      textOf(place.value)
    : aroundMissing(place);
  return (
    found ??
    firstKey(nodes.node ?? undefined) ??
    textOf(nodes.node ?? undefined) ?? [document.start, document.start]
  );
}
