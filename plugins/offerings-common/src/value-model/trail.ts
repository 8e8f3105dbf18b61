import type { Entity } from '@backstage/catalog-model';
import type { OfferingsKind } from '../kinds';
import { refsInSpec } from './read/refs';

/** What is known so far: an entity by its full ref, or `undefined` where it was asked for and not found. @public */
export type KnownEntities = Pick<
  ReadonlyMap<string, Entity | undefined>,
  'get' | 'has'
>;

/** So many rounds of reading have to do, whatever the offering's size. */
const MOST_ROUNDS = 5;

/** What is not among the entities was asked for, and not found. */
export function settled(index: ReadonlyMap<string, Entity>): KnownEntities {
  return { get: ref => index.get(ref), has: () => true };
}

/** Goes along refs and relations, and remembers who named what. */
export class Trail {
  readonly named = new Map<string, Set<string>>();
  /** In which round of reading each ref comes up, at the earliest. */
  private readonly rounds = new Map<string, number>();

  constructor(
    private readonly entities: KnownEntities,
    start: string,
    private readonly mostRounds = MOST_ROUNDS,
  ) {
    this.named.set(start, new Set());
    this.rounds.set(start, 1);
  }

  follow(ref: string, from: string): Entity | undefined {
    const round = (this.rounds.get(from) ?? this.mostRounds) + 1;
    const namedBy = this.named.get(ref);
    if (!namedBy && round > this.mostRounds) return undefined;
    if (namedBy) namedBy.add(from);
    else this.named.set(ref, new Set([from]));
    this.rounds.set(ref, Math.min(round, this.rounds.get(ref) ?? round));
    return this.entities.get(ref);
  }

  /** Takes back that some named a ref; it stays only where others name it too. */
  leave(ref: string, from: string[]) {
    const namedBy = this.named.get(ref);
    for (const one of from) namedBy?.delete(one);
    if (namedBy?.size === 0) this.named.delete(ref);
  }

  /** The entity behind a ref that was followed before. */
  at(ref: string): Entity | undefined {
    return this.named.has(ref) ? this.entities.get(ref) : undefined;
  }

  knows(ref: string): boolean {
    return this.entities.has(ref);
  }
}

/** From a Service never on to its other Products, from a stream never to the other offerings that it realizes. */
const NEVER_ALONG = ['products', 'offerings'];

/** Goes along what the `spec` of an entity names. */
export function followRefs(
  trail: Trail,
  kind: OfferingsKind,
  { ref, spec }: { ref: string; spec: object },
) {
  for (const named of refsInSpec(kind, spec, NEVER_ALONG)) {
    trail.follow(named, ref);
  }
}
