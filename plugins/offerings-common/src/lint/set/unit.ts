import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  isOfferingsEntity,
  type OfferingsKind,
  type ProductSpec,
  type ServiceSpec,
  type ValueStreamSpec,
} from '../../kinds';
import { refsOf, type FoundRef } from '../../refs';
import { readSpec } from '../../value-model/read/specs';
import type { Finding } from '../finding';
import type { ReadDocument } from '../yaml/readDocuments';

/** The fields of all our kinds, cleaned; what an entity's kind does not have is left out. */
export type CleanSpec = Partial<ProductSpec & ServiceSpec & ValueStreamSpec>;

/** An entity where it stands. */
export class Unit {
  #spec?: CleanSpec;
  #refs?: FoundRef[];
  /** What is wrong with it by itself, once somebody has looked. */
  own?: Finding[];

  constructor(
    /** The place of the file among the others. */
    readonly file: number,
    /** The place among all entities. */
    readonly order: number,
    readonly document: ReadDocument,
    readonly entity: Entity,
    /** The full ref; left out where the entity has no name. */
    readonly ref: string | undefined,
  ) {}

  /** The kind, where it is one of ours. */
  get kind(): OfferingsKind | undefined {
    return isOfferingsEntity(this.entity) ? this.entity.kind : undefined;
  }

  get isOffering(): boolean {
    return this.kind === 'Product' || this.kind === 'Service';
  }

  /** The `spec` of one of our entities, cleaned; empty for any other. */
  get spec(): CleanSpec {
    const { kind } = this;
    this.#spec ??= kind ? readSpec(kind, this.entity) : {};
    return this.#spec;
  }

  /** Every ref that one of our entities names. */
  get refs(): readonly FoundRef[] {
    this.#refs ??= this.kind ? refsOf(this.entity) : [];
    return this.#refs;
  }

  /** Tells whether something in a field, or around it, is filled in from another file. */
  isFilledIn(path: string): boolean {
    return this.document.placeholders.some(
      placeholder =>
        placeholder === path ||
        isWithin(placeholder, path) ||
        isWithin(path, placeholder),
    );
  }
}

/** Tells whether a path leads to something in the field of another one. */
export function isWithin(path: string, field: string): boolean {
  return (
    field === '' ||
    (path.startsWith(field) &&
      (path[field.length] === '.' || path[field.length] === '['))
  );
}

/** The full ref of what a document holds; `undefined` where it has no kind or name. */
function refOfEntity(entity: Partial<Entity>): string | undefined {
  const { kind, metadata } = entity;
  if (typeof kind !== 'string' || !kind) return undefined;
  if (typeof metadata?.name !== 'string' || !metadata.name) return undefined;
  const { name, namespace } = metadata;
  try {
    const ref = stringifyEntityRef({
      kind,
      name,
      namespace:
        typeof namespace === 'string' && namespace ? namespace : 'default',
    });
    // What can't be read back can't be referred to either.
    parseEntityRef(ref);
    return ref;
  } catch {
    return undefined;
  }
}

/** The entity that a document holds. */
export function unitOf(
  { file, order }: Pick<Unit, 'file' | 'order'>,
  document: ReadDocument,
): Unit {
  const entity = document.value as Entity;
  return new Unit(file, order, document, entity, refOfEntity(entity));
}
