import type { Unit } from './unit';

function addTo<T>(lists: Map<string, Set<T>>, key: string, item: T) {
  const known = lists.get(key);
  if (known) known.add(item);
  else lists.set(key, new Set([item]));
}

/** The entities of all the files, by what they are called and by what they name. */
export class EntitySet {
  readonly #byRef = new Map<string, Set<Unit>>();
  readonly #services = new Map<string, Set<Unit>>();
  readonly #streams = new Map<string, Set<Unit>>();
  readonly #refsOfKind = new Map<string, Set<string>>();

  add(unit: Unit) {
    const { ref } = unit;
    if (!ref) return;
    addTo(this.#byRef, ref, unit);
    addTo(this.#refsOfKind, kindIn(ref), ref);
    this.#eachLink(unit, (links, target) => addTo(links, target, unit));
  }

  remove(unit: Unit) {
    const { ref } = unit;
    if (!ref) return;
    this.#byRef.get(ref)?.delete(unit);
    if (!this.has(ref)) this.#refsOfKind.get(kindIn(ref))?.delete(ref);
    this.#eachLink(unit, (links, target) => links.get(target)?.delete(unit));
  }

  /** Puts one entity where another one stood. */
  replace(unit: Unit, replacement: Unit) {
    this.remove(unit);
    this.add(replacement);
  }

  has(ref: string): boolean {
    return this.get(ref) !== undefined;
  }

  /** The entity by that ref; of several, the first one. */
  get(ref: string): Unit | undefined {
    const units = this.#byRef.get(ref);
    if (!units || units.size < 2) return units?.values().next().value;
    return this.namesakes(ref)[0];
  }

  /** Every entity that goes by that ref, in order. */
  namesakes(ref: string): Unit[] {
    return [...(this.#byRef.get(ref) ?? [])].sort((a, b) => a.order - b.order);
  }

  /** The Services that deliver a Product. */
  servicesOf(product: string): Unit[] {
    return [...(this.#services.get(product) ?? [])];
  }

  /** The ValueStreams that realize a Product or Service. */
  streamsOf(offering: string): Unit[] {
    return [...(this.#streams.get(offering) ?? [])];
  }

  /** The refs of a kind, in lower case. */
  refsOfKind(kind: string): Iterable<string> {
    return this.#refsOfKind.get(kind) ?? [];
  }

  kinds(): Iterable<string> {
    return this.#refsOfKind.keys();
  }

  #eachLink(
    unit: Unit,
    visit: (links: Map<string, Set<Unit>>, target: string) => void,
  ) {
    if (unit.kind === 'Service') {
      for (const product of unit.spec.products ?? []) {
        visit(this.#services, product);
      }
    }
    if (unit.kind === 'ValueStream') {
      for (const offering of unit.spec.offerings ?? []) {
        visit(this.#streams, offering);
      }
    }
  }
}

function kindIn(ref: string): string {
  return ref.slice(0, ref.indexOf(':'));
}
