import type { DependentPath } from '../api';
import type { Trail } from '../value-model/trail';
import { restingOn, type Resting } from './resting';

/**
 * A chain has at most so many links: what rests on the entity, on that, and the Product, Service or ValueStream that
 * rests on either.
 */
const MOST_LINKS = 3;

/** Of a very used hub so many dependents are followed in each round, those that are offerings or streams first. */
const MOST_FOLLOWED = 500;

const OFFERING_OR_STREAM = /^(product|service|valuestream):/;

/** What rests on an entity, directly or through something else. */
export interface Chains {
  /** Everything that was followed, each with the shortest way from the entity to it, both included. */
  ways: ReadonlyMap<string, readonly string[]>;
  /** How offerings rest on the entity outside of steps: for each of them the shortest way in each manner. */
  paths: DependentPath[];
  /** How many were not followed, as there are too many. */
  more: number;
}

function inOrderOfUse(refs: Iterable<string>): string[] {
  const all = [...refs].sort();
  return [
    ...all.filter(ref => OFFERING_OR_STREAM.test(ref)),
    ...all.filter(ref => !OFFERING_OR_STREAM.test(ref)),
  ];
}

class Follower {
  readonly ways: Map<string, readonly string[]>;
  readonly paths = new Map<string, DependentPath>();
  more = 0;

  constructor(private readonly trail: Trail, start: string) {
    this.ways = new Map([[start, [start]]]);
  }

  /** Follows what rests on some entities that were followed before; returns the new ones. */
  follow(level: readonly string[], isLast: boolean): string[] {
    const found = new Map<string, readonly string[]>();
    for (const from of level) {
      const way = this.ways.get(from) ?? [];
      for (const resting of restingOn(this.trail.at(from))) {
        const { ref } = resting;
        if (way.includes(ref)) continue;
        if (isLast && !OFFERING_OR_STREAM.test(ref)) continue;
        this.notePath(resting, [...way, ref]);
        if (!this.ways.has(ref) && !found.has(ref)) found.set(ref, way);
      }
    }
    const refs = inOrderOfUse(found.keys());
    const followed = refs.slice(0, MOST_FOLLOWED);
    this.more += refs.length - followed.length;
    for (const ref of followed) {
      const way = found.get(ref) ?? [];
      this.ways.set(ref, [...way, ref]);
      this.trail.follow(ref, way[way.length - 1]);
    }
    return followed;
  }

  private notePath({ ref, how, bySteps }: Resting, via: string[]) {
    const key = `${how} ${ref}`;
    if (bySteps || !OFFERING_OR_STREAM.test(ref) || this.paths.has(key)) return;
    this.paths.set(key, { via, how });
  }
}

/**
 * Goes from an entity to what rests on it, link by link: to what depends on it, to the APIs that it provides and their
 * consumers, and to what it is a part of.
 *
 * @remarks
 * What was not found ends its chain. Each entity is followed once, on the shortest way, so cycles come to an end.
 */
export function followChains(trail: Trail, start: string): Chains {
  const follower = new Follower(trail, start);
  let level = [start];
  for (let link = 1; link <= MOST_LINKS; link += 1) {
    level = follower.follow(level, link === MOST_LINKS);
  }
  const { ways, more } = follower;
  const paths = [...follower.paths.values()].filter(({ via }) =>
    ways.has(via[via.length - 1]),
  );
  return { ways, paths, more };
}
