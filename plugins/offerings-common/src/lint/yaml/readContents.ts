import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Alias,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { AliasError, Anchors } from './anchors';
import { jsonOf, keyText, rangeOf } from './nodes';
import { yamlError, type Problem } from './problem';

/** What a document holds. */
export interface ReadContents {
  /** Like JSON; an alias stands for the very value that it names. */
  value: unknown;
  problems: Problem[];
  /** The value is not all there. */
  isUnreadable: boolean;
  /** The fields that Backstage fills in from another file, such as `metadata.description`. */
  placeholders: string[];
  /** The key of each mapping that was given twice, with the same value both times. */
  repeated: RepeatedPair[];
  /** What each alias stands for; left out where there are none. */
  aliases?: ReadonlyMap<Alias, Node>;
}

/** A pair that says once more what another one of its mapping says. */
export interface RepeatedPair {
  pair: Pair;
  problem: Problem;
}

/** Nobody writes, or reads, a descriptor of more levels. */
const MAX_DEPTH = 100;

/** `$text`, `$json`, `$yaml`, or one of an organisation's own. */
const PLACEHOLDER = /^\$[A-Za-z]/;

const CORE_TAGS = /^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/;

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Thrown to leave a document that can't be read on. */
class Unreadable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

class ContentsReader {
  readonly problems: Problem[] = [];
  readonly placeholders: string[] = [];
  readonly repeated: RepeatedPair[] = [];
  readonly anchors = new Anchors();
  readonly #path: Array<string | number> = [];

  read(node: unknown): unknown {
    if (isAlias(node)) return this.#readAlias(node);
    if (isScalar(node)) return this.#readScalar(node);
    if (isPair(node)) return this.#readMap([node]);
    if (!isCollection(node)) return null;
    if (this.#path.length >= MAX_DEPTH) {
      throw new Unreadable(
        yamlError(
          'too-deep',
          `Nested more than ${MAX_DEPTH} levels deep`,
          rangeOf(node),
        ),
      );
    }
    return this.#readCollection(node as YAMLMap | YAMLSeq);
  }

  #readCollection(node: YAMLMap | YAMLSeq): unknown {
    this.#warnOfTag(node);
    this.anchors.open(node);
    const value = isMap(node)
      ? this.#readMap(node.items)
      : this.#readSeq(node as YAMLSeq);
    this.anchors.close(node, value);
    return value;
  }

  #readScalar(node: Scalar): unknown {
    this.#warnOfTag(node);
    const value = jsonOf(node.value);
    if (node.anchor) this.anchors.open(node);
    this.anchors.close(node, value);
    return value;
  }

  #readAlias(alias: Alias): unknown {
    try {
      return this.anchors.follow(alias);
    } catch (error) {
      if (!(error instanceof AliasError)) throw error;
      const problem = yamlError(error.rule, error.message, rangeOf(alias));
      // What a bomb unfolds to must not reach anybody who walks through the value.
      throw new Unreadable(problem);
    }
  }

  #readSeq(node: YAMLSeq): unknown[] {
    return node.items.map((item, index) => this.#readAt(index, item));
  }

  #readAt(segment: string | number, node: unknown): unknown {
    this.#path.push(segment);
    const value = this.read(node);
    this.#path.pop();
    return value;
  }

  #readMap(pairs: Pair[]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    let firstOf: Map<string, Pair> | undefined;
    for (const pair of pairs) {
      const key = this.#readKey(pair.key);
      const value = this.#readAt(key, pair.value);
      if (Object.hasOwn(result, key)) {
        firstOf ??= this.#firstPairs(pairs);
        this.#tellRepeated(key, pair, firstOf.get(key), {
          isSame: isSame(result[key], value),
        });
      }
      if (key === '__proto__') {
        Object.defineProperty(result, key, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      } else {
        result[key] = value;
      }
    }
    if (pairs.length === 1) this.#notePlaceholder(Object.keys(result)[0]);
    return result;
  }

  #notePlaceholder(key: string) {
    if (PLACEHOLDER.test(key)) this.placeholders.push(pathOf(this.#path));
  }

  #firstPairs(pairs: Pair[]): Map<string, Pair> {
    const first = new Map<string, Pair>();
    for (const pair of pairs) {
      const key = isScalar(pair.key) ? keyText(pair.key) : '';
      if (!first.has(key)) first.set(key, pair);
    }
    return first;
  }

  #readKey(node: unknown): string {
    if (isScalar(node)) {
      this.#readScalar(node);
      if (node.value === '<<' && node.type === 'PLAIN') this.#warnOfMerge(node);
      return keyText(node);
    }
    const value = isAlias(node) ? this.#readAlias(node) : node;
    if (typeof value !== 'object' || value === null) return String(value ?? '');
    const range = rangeOf(node as Node);
    throw new Unreadable(
      yamlError('non-string-key', 'A key must be a plain text', range),
    );
  }

  #warnOfMerge(node: Scalar) {
    const [start, end] = rangeOf(node);
    this.problems.push({
      rule: 'merge-key',
      severity: 'warning',
      message:
        'Backstage does not merge: `<<` is taken as a field of that name, so write its fields out',
      start,
      end,
    });
  }

  #warnOfTag(node: Node) {
    const { tag } = node as { tag?: string };
    // Of tags that nobody knows, the parser has told.
    if (!tag?.startsWith('tag:') || CORE_TAGS.test(tag)) return;
    const [start, end] = rangeOf(node);
    this.problems.push({
      rule: 'unknown-tag',
      severity: 'warning',
      message: `The tag ${tag} is none that a descriptor can keep: it holds texts, numbers, lists and mappings`,
      start,
      end,
    });
  }

  #tellRepeated(
    key: string,
    pair: Pair,
    first: Pair | undefined,
    { isSame: same }: { isSame: boolean },
  ) {
    const [start, end] = rangeOf(pair.key as Node);
    const offset = rangeOf((first ?? pair).key as Node)[0];
    const problem = yamlError(
      'duplicate-key',
      `Map keys must be unique: \`${key.slice(0, 80)}\` is there already${
        same ? ', with the same value' : ''
      }`,
      [start, end],
    );
    this.problems.push(problem);
    if (same && offset < start) this.repeated.push({ pair, problem });
  }
}

function pathOf(segments: ReadonlyArray<string | number>): string {
  return segments
    .map(segment =>
      typeof segment === 'number' ? `[${segment}]` : `.${segment}`,
    )
    .join('')
    .replace(/^\./, '');
}

/** Reads what a document holds, in one walk. */
export function readContents(node: Node | null): ReadContents {
  const reader = new ContentsReader();
  let value: unknown = null;
  let isUnreadable = false;
  try {
    value = reader.read(node);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    isUnreadable = true;
    reader.problems.push(error.problem);
  }
  return {
    value,
    isUnreadable,
    problems: reader.problems,
    placeholders: reader.placeholders,
    repeated: reader.repeated,
    aliases: reader.anchors.aliases,
  };
}
