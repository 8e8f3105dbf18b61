import type { EntitySummary, OfferingMembers, ValueModel } from './api';
import { assessDimensions, giveVerdict } from './assessment';
import type { OfferingFacts } from './value-model/facts';
import { gatherFacts } from './value-model/gatherFacts';
import type { Circumstances } from './value-model/input';
import { summarize } from './value-model/read/summary';
import { describeTeams } from './value-model/teams';
import type { KnownEntities, Member, OfferingWalk } from './value-model/walk';

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
  known: KnownEntities,
): Pick<ValueModel, 'entities' | 'unresolved'> {
  const entities: Record<string, EntitySummary> = {};
  const unresolved: ValueModel['unresolved'] = [];
  for (const ref of [...walk.named.keys()].sort()) {
    const entity = known.get(ref);
    if (entity) {
      entities[ref] = summarize(ref, entity);
    } else {
      unresolved.push({ ref, namedBy: [...walk.named.get(ref)!].sort() });
    }
  }
  return { entities, unresolved };
}

/** What there is to say of an offering that was walked through what is known; `undefined` where it has no root. */
export function describeOffering(
  walk: OfferingWalk,
  known: KnownEntities,
  circumstances: Circumstances,
): ValueModel | undefined {
  const { root } = walk;
  if (!root) return undefined;

  const facts = gatherFacts(circumstances, known, walk, root);
  const model = {
    root: root.ref,
    focus: walk.focus,
    alternatives: walk.alternatives,
    offering: describeMembers(facts),
    ...describeEntities(walk, known),
    outcomes: facts.outcomes,
    stages: facts.stages,
    reach: facts.reach,
    flows: facts.flows,
    practices: facts.practices,
    ownership: facts.ownership,
    governance: facts.governance,
    measurement: facts.measurement,
    learning: facts.learning,
  };
  const dimensions = assessDimensions(facts, model);
  return { ...model, dimensions, verdict: giveVerdict(facts, dimensions) };
}
