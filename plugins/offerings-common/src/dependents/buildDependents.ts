import type { Entity } from '@backstage/catalog-model';
import type { DependentOffering, Dependents, EntitySummary } from '../api';
import { indexEntities } from '../value-model/read/entities';
import {
  nameInRef,
  summarize,
  titleOfEntity,
} from '../value-model/read/summary';
import { settled } from '../value-model/trail';
import { describeOffering } from './describeOffering';
import type { DependentsInput } from './input';
import { stateDependents } from './statement';
import { walkDependents, type DependentsWalk } from './walkDependents';

type EntityOf = (ref: string) => Entity | undefined;
type OwnerOf = (service: string) => string | undefined;

function ownersOfServices({ offerings }: DependentsWalk): OwnerOf {
  const members = offerings.flatMap(offering => offering.members);
  const owners = new Map(members.map(({ ref, spec }) => [ref, spec.owner]));
  return service => owners.get(service);
}

function mostStepsFirst(a: DependentOffering, b: DependentOffering): number {
  return (
    b.steps.length - a.steps.length ||
    b.outcomes.length - a.outcomes.length ||
    (a.offering < b.offering ? -1 : 1)
  );
}

/** Who is to be called: the owners of the services, and where that is the entity itself, who takes over from it. */
function whomToCall(
  start: string,
  offerings: readonly DependentOffering[],
  ownerOf: OwnerOf,
): string[] {
  const called = offerings
    .flatMap(({ call }) => call)
    .map(({ service, escalation }) => {
      const owner = ownerOf(service) ?? service;
      return owner === start ? escalation : owner;
    });
  return [...new Set(called)].flatMap(ref =>
    ref === undefined || ref === start ? [] : ref,
  );
}

/** Titles that are a common noun want an article; `Platform Operations` wants none. */
const COMMON_NOUN = /\b(board|department|desk|group|office|team|unit)$/i;

function sayName(ref: string, entityOf: EntityOf): string {
  const entity = entityOf(ref);
  const title = entity ? titleOfEntity(entity) : nameInRef(ref);
  return COMMON_NOUN.test(title) ? `the ${title}` : title;
}

/** Every ref that the answer names, and the owners of the services to call. */
function refsIn(
  start: string,
  offerings: readonly DependentOffering[],
  ownerOf: OwnerOf,
): Set<string> {
  const refs = offerings.flatMap(
    ({ offering, paths, steps, outcomes, call }) => [
      offering,
      ...paths.flatMap(({ via }) => via),
      ...steps.flatMap(({ valueStream, via }) => [valueStream, ...via]),
      ...outcomes.map(outcome => outcome.offering),
      ...call.flatMap(({ service, escalation }) => [
        service,
        escalation,
        ownerOf(service),
      ]),
    ],
  );
  return new Set([start, ...refs.filter(ref => ref !== undefined)]);
}

function summarizeAll(
  refs: ReadonlySet<string>,
  entityOf: EntityOf,
): Record<string, EntitySummary> {
  const entities: Record<string, EntitySummary> = {};
  for (const ref of [...refs].sort()) {
    const entity = entityOf(ref);
    if (entity) entities[ref] = summarize(ref, entity);
  }
  return entities;
}

/**
 * Tells what rests on an entity: which offerings and which of their steps, the outcomes behind them, and whom to call.
 *
 * @remarks
 * Pure: the same input gives the same answer, whatever the order of the entities, and no input throws. A step counts once,
 * on the shortest of its ways. An offering does not rest on its own members merely for having them; what it declares as
 * a part, depends on, is supplied by or is accountable to does count, and so does each step. Ownership does not.
 *
 * @returns `undefined` where the entity is not among the entities.
 * @public
 */
export function buildDependents(
  input: DependentsInput,
): Dependents | undefined {
  const index = indexEntities(input.entities);
  const walk = walkDependents(input, settled(index));
  const { start, entity, chains, named } = walk;
  if (!entity) return undefined;

  const entityOf = (ref: string) =>
    named.has(ref) ? index.get(ref) : undefined;
  const ownerOf = ownersOfServices(walk);
  const offerings = walk.offerings
    .flatMap(reached => describeOffering(reached, walk) ?? [])
    .sort(mostStepsFirst);
  return {
    entity: start,
    statement: stateDependents({
      kind: start.slice(0, start.indexOf(':')),
      offerings,
      isCut: chains.more > 0,
      isReachable: offerings.some(({ call }) => call.length > 0),
      call: whomToCall(start, offerings, ownerOf).map(ref =>
        sayName(ref, entityOf),
      ),
    }),
    offerings,
    entities: summarizeAll(refsIn(start, offerings, ownerOf), entityOf),
    more: chains.more > 0 ? chains.more : undefined,
  };
}
