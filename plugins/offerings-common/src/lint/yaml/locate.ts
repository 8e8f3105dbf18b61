import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Alias,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { shortened } from '../../validation/issue';
import type { Nodes } from './DocumentTree';

/** What a path leads to in a document. */
export interface Place {
  /** The key of the field, or of the nearest field around it that has one. */
  key?: Node;
  /** What the field holds. */
  value?: Node;
  /** Whether the key is that of the mapping or value itself, rather than that of a list which holds it. */
  isOwnKey: boolean;
  /** Whether the field itself is there. */
  isThere: boolean;
  /** The mapping that the field is in, or would be in. */
  mapping?: YAMLMap;
  /** An alias stands for what the field is in. */
  isShared: boolean;
}

type Pairs = ReadonlyMap<string, Pair>;

const pairsOf = new WeakMap<YAMLMap, Pairs>();

/** The pairs of a mapping by their keys, as messages show them; of several with one key, the last one counts. */
function indexPairs(map: YAMLMap): Pairs {
  const known = pairsOf.get(map);
  if (known) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value ?? '') : undefined;
    if (key === undefined) continue;
    pairs.set(key, pair);
    pairs.set(shortened(key), pair);
  }
  pairsOf.set(map, pairs);
  return pairs;
}

/** The ends that the first name of a path may have; a key may hold dots and brackets itself. */
function* nameEnds(path: string): Generator<number> {
  for (let end = 1; end < path.length; end++) {
    if (path[end] === '.' || path[end] === '[') yield end;
  }
  yield path.length;
}

function stepIntoMap(
  map: YAMLMap,
  path: string,
): { pair: Pair; rest: string } | undefined {
  const pairs = indexPairs(map);
  const index = /^\[(\d+)\]/.exec(path);
  const numbered = index ? pairs.get(index[1]) : undefined;
  if (index && numbered) {
    return { pair: numbered, rest: path.slice(index[0].length) };
  }
  const name = path.startsWith('.') ? path.slice(1) : path;
  for (const end of nameEnds(name)) {
    const pair = pairs.get(name.slice(0, end));
    if (pair) return { pair, rest: name.slice(end) };
  }
  return undefined;
}

/** Finds the field that a path such as `spec.steps[2].id` names, or what is nearest around it. */
export function locate(nodes: Nodes, path: string): Place {
  const resolve = (node: unknown) => {
    const target = isAlias(node)
      ? nodes.aliases?.get(node as Alias)
      : undefined;
    return target ?? node;
  };
  const place: Place = { isThere: true, isOwnKey: false, isShared: false };
  let node: unknown = nodes.node;
  let rest = path;
  while (rest !== '') {
    const inner = resolve(node);
    if (inner !== node) place.isShared = true;
    if (isMap(inner)) {
      place.mapping = inner;
      const step = stepIntoMap(inner, rest);
      if (!step) return { ...place, value: inner, isThere: false };
      place.key = step.pair.key as Node;
      place.isOwnKey = true;
      node = step.pair.value;
      rest = step.rest;
      continue;
    }
    const index = /^\[(\d+)\]/.exec(rest);
    const item = isSeq(inner) && index ? inner.items[+index[1]] : undefined;
    if (!index || item === undefined) {
      return { ...place, value: inner as Node, isThere: false };
    }
    node = isPair(item) ? item.value : item;
    place.isOwnKey = false;
    place.mapping = undefined;
    rest = rest.slice(index[0].length);
  }
  return { ...place, value: node as Node };
}
