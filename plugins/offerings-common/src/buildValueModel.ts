import type { Entity } from '@backstage/catalog-model';
import type { EntitySummary, OfferingMembers, ValueModel } from './api';
import { assessDimensions, giveVerdict } from './assessment';
import type { OfferingFacts } from './value-model/facts';
import { gatherFacts } from './value-model/gatherFacts';
import type { ValueModelInput } from './value-model/input';
import { indexEntities } from './value-model/read/entities';
import { summarize } from './value-model/read/summary';
import { describeTeams } from './value-model/teams';
import { settled } from './value-model/trail';
import {
  walkOffering,
  type Member,
  type OfferingWalk,
} from './value-model/walk';

function describeMembers(facts: OfferingFacts): OfferingMembers {
  const { members, streams, practices } = facts.walk;
  const refs = (kind: Member['kind']) =>
    members.filter(member => member.kind === kind).map(({ ref }) => ref);
  return {
    products: refs('Product'),
    services: refs('Service'),
    valueStreams: streams.map(({ ref }) => ref),
    practices: practices.map(({ ref }) => ref),
    parts: facts.walk.parts,
    suppliers: facts.suppliers,
    teams: describeTeams(facts),
  };
}

function describeEntities(
  walk: OfferingWalk,
  index: ReadonlyMap<string, Entity>,
): Pick<ValueModel, 'entities' | 'unresolved'> {
  const entities: Record<string, EntitySummary> = {};
  const unresolved: ValueModel['unresolved'] = [];
  for (const ref of [...walk.named.keys()].sort()) {
    const entity = index.get(ref);
    if (entity) {
      entities[ref] = summarize(ref, entity);
    } else {
      unresolved.push({ ref, namedBy: [...walk.named.get(ref)!].sort() });
    }
  }
  return { entities, unresolved };
}

/**
 * Builds the value model of an offering: one connected system from the first need to the last improvement.
 *
 * @remarks
 * Pure: the same input gives the same model, whatever the order of the entities, and no input throws. Only what can be
 * reached from the root through the given entities is in the model.
 *
 * @returns `undefined` where the root is not among the entities, or is no Product or Service of ours.
 * @public
 */
export function buildValueModel(
  input: ValueModelInput,
): ValueModel | undefined {
  const index = indexEntities(input.entities);
  const walk = walkOffering(input, settled(index));
  const { root } = walk;
  if (!root) return undefined;

  const facts = gatherFacts(input, index, walk, root);
  const dimensions = assessDimensions(facts);
  return {
    root: root.ref,
    focus: walk.focus,
    alternatives: walk.alternatives,
    offering: describeMembers(facts),
    ...describeEntities(walk, index),
    outcomes: facts.outcomes,
    stages: facts.stages,
    reach: facts.reach,
    flows: facts.flows,
    practices: facts.practices,
    ownership: facts.ownership,
    governance: facts.governance,
    measurement: facts.measurement,
    learning: facts.learning,
    dimensions,
    verdict: giveVerdict(facts, dimensions),
  };
}
