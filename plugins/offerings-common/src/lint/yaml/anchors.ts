import { isCollection, type Alias, type Node } from 'yaml';

interface Anchor {
  node: Node;
  value?: unknown;
  isOpen: boolean;
  /** How many values it stands for, all that aliases in it stand for included. */
  size: number;
  /** How often its value is there, as Backstage's YAML library counts. */
  count: number;
  /** The most often that a value within it is there. */
  inner: number;
}

/** How often a value may be there before Backstage's YAML library takes it for an attack. */
const MAX_COUNT = 100;

/** So many values may aliases stand for, all in all. */
const MAX_SIZE = 100_000;

/** An alias that stands for nothing, or for too much. */
export class AliasError extends Error {
  constructor(readonly rule: string, message: string) {
    super(message);
  }
}

/** The anchors of a document, in the order in which it is read. */
export class Anchors {
  #byName?: Map<string, Anchor>;
  #aliases?: Map<Alias, Node>;
  /** How many values were read so far, those behind aliases included. */
  #size = 0;
  /** How many values the aliases so far stand for. */
  #unfolded = 0;
  /** What the anchored collections that are being read hold so far; the innermost last. */
  readonly #open: Anchor[] = [];

  get aliases(): ReadonlyMap<Alias, Node> | undefined {
    return this.#aliases;
  }

  open(node: Node) {
    if (!hasAnchor(node)) return;
    const anchor: Anchor = {
      node,
      isOpen: true,
      size: this.#size,
      count: 1,
      inner: isCollection(node) && node.items.length === 0 ? 0 : 1,
    };
    this.#byName ??= new Map();
    this.#byName.set(node.anchor, anchor);
    this.#open.push(anchor);
  }

  close(node: Node, value: unknown) {
    this.#size += 1;
    if (!hasAnchor(node)) return;
    const anchor = this.#open.pop();
    if (!anchor) return;
    anchor.isOpen = false;
    anchor.value = value;
    anchor.size = this.#size - anchor.size;
  }

  /** The value that an alias stands for. */
  follow(alias: Alias): unknown {
    const anchor = this.#byName?.get(alias.source);
    if (!anchor) {
      throw new AliasError(
        'unknown-alias',
        `Unresolved alias (the anchor must be set before the alias): ${alias.source}`,
      );
    }
    if (anchor.isOpen) {
      throw new AliasError(
        'circular-alias',
        `The alias stands for a value that holds itself: ${alias.source}`,
      );
    }
    this.#count(anchor);
    this.#aliases ??= new Map();
    this.#aliases.set(alias, anchor.node);
    return anchor.value;
  }

  #count(anchor: Anchor) {
    anchor.count += 1;
    this.#size += anchor.size;
    this.#unfolded += anchor.size;
    const often = anchor.count * anchor.inner;
    for (const open of this.#open) open.inner = Math.max(open.inner, often);
    if (often > MAX_COUNT || this.#unfolded > MAX_SIZE) {
      throw new AliasError(
        'alias-expansion',
        'Excessive alias count indicates a resource exhaustion attack',
      );
    }
  }
}

function hasAnchor(node: Node): node is Node & { anchor: string } {
  return 'anchor' in node && typeof node.anchor === 'string';
}
