import type { Entity } from '@backstage/catalog-model';
import { Trail, type KnownEntities } from '../value-model/trail';
import { followChains, type Chains } from './chains';
import type { DependentsRequest } from './input';
import { reachOfferings, type ReachedOffering } from './reachOfferings';

/** So many rounds of reading have to do, however much rests on the entity. */
const MOST_ROUNDS = 6;

/** Everything that was reached from an entity on the way to the offerings that rest on it. */
export interface DependentsWalk {
  start: string;
  entity?: Entity;
  chains: Chains;
  offerings: ReachedOffering[];
  /** Every ref that the walk came upon. */
  named: ReadonlyMap<string, unknown>;
}

/**
 * Walks from an entity against the direction in which things rest on each other, as far as it is known, to the
 * offerings that rest on it.
 *
 * @remarks
 * Whatever the size, six rounds of reading suffice: the entity; what rests on it; what rests on that; the offerings and
 * streams that rest on either; their Products; and the Products' other services. Whom to call comes a round after the
 * service. What would come in a seventh round is not followed: the other services of a Product that was reached by the
 * longest chain through a stream that names services only, and the teams of services that came in the sixth round.
 */
export function walkDependents(
  request: DependentsRequest,
  entities: KnownEntities,
): DependentsWalk {
  const start = request.entity.toLocaleLowerCase('en-US');
  const trail = new Trail(entities, start, MOST_ROUNDS);
  const chains = followChains(trail, start);
  const offerings = reachOfferings(trail, chains);
  const entity = trail.at(start);
  return { start, entity, chains, offerings, named: trail.named };
}

/**
 * The refs to read next, so that it can be told what rests on an entity; empty once everything is known.
 *
 * @remarks
 * Ask again with what was read, found or not: at most six rounds lead to the end, however much rests on it.
 *
 * @public
 */
export function dependentsToRead(
  request: DependentsRequest,
  known: KnownEntities,
): string[] {
  const { named } = walkDependents(request, known);
  return [...named.keys()].filter(ref => !known.has(ref));
}
