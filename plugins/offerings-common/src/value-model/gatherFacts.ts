import type { OfferingFacts } from './facts';
import { buildFlow, needsOfStream } from './flow';
import { describeGovernance } from './governance';
import type { Circumstances } from './input';
import { describeLearning } from './learning';
import { describeMeasurement } from './measurement';
import { gatherReadings } from './measurementReadings';
import { describeOutcomes } from './outcomes';
import { describeOwnership } from './ownership';
import { declareParts } from './parts';
import { describePractices } from './practices';
import { describeReach } from './reach';
import { nameInRef, titleOfEntity } from './read/summary';
import { resolveSettings } from './settings';
import { describeStages } from './stages';
import { listSteps } from './steps';
import { describeSuppliers, isDeclaredSupplier } from './suppliers';
import { parentsOf, teamsOf } from './teams';
import type { KnownEntities, Member, OfferingWalk } from './walk';

function remember(look: (ref: string) => string): (ref: string) => string {
  const known = new Map<string, string>();
  return ref => {
    const found = known.get(ref) ?? look(ref);
    known.set(ref, found);
    return found;
  };
}

/** Derives everything of an offering that can be said before it is judged. */
export function gatherFacts(
  input: Circumstances,
  known: KnownEntities,
  walk: OfferingWalk,
  root: Member,
): OfferingFacts {
  const { now } = input;
  const settings = resolveSettings(input.settings);
  const entityOf = (ref: string) =>
    walk.named.has(ref) ? known.get(ref) : undefined;
  const titleOf = remember(ref => {
    const entity = entityOf(ref);
    return entity ? titleOfEntity(entity) : nameInRef(ref);
  });
  const parts = declareParts(walk, entityOf);
  const suppliers = describeSuppliers(walk.members);
  const streams = walk.streams.map(({ stream }) => stream);
  const flows = walk.streams.map(({ stream, realizes }) =>
    buildFlow(stream, {
      realizes,
      titleOf,
      teamsOf: ref => teamsOf(ref, entityOf),
      parentsOf: ref => parentsOf(ref, entityOf),
      isDeclaredPart: parts.isDeclared,
      hiddenNeeds: needsOfStream(parts.needs, stream, streams),
      isDeclaredSupplier: named => isDeclaredSupplier(suppliers, named),
    }),
  );
  const stages = describeStages(flows, walk.practices);
  const { readingsUnavailable } = input;
  const readingsOf = gatherReadings(
    (readingsUnavailable ? undefined : input.readings) ?? [],
    now,
  );
  const measurement = describeMeasurement(walk.members, {
    readingsOf,
    readingsUnavailable,
    settings,
    now,
  });
  const exists = (ref: string) => entityOf(ref) !== undefined;
  return {
    now,
    settings,
    root,
    walk,
    entityOf,
    titleOf,
    parts,
    suppliers,
    outcomes: describeOutcomes(walk.members),
    flows,
    steps: listSteps(walk.streams, flows),
    stages,
    reach: describeReach(stages, settings.terms),
    practices: describePractices(
      walk.practices,
      flows,
      titleOf,
      settings.terms,
    ),
    ownership: describeOwnership(root, walk.members, exists),
    governance: describeGovernance(root, now),
    measurement,
    learning: describeLearning(walk.members, flows, {
      measures: measurement.measures,
      readingsOf,
    }),
  };
}
