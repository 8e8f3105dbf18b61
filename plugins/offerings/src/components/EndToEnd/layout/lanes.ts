import { parseEntityRef } from '@backstage/catalog-model';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import type { Lane, LaneKind, MapEdge, MapStep } from './types';

const ORDER: readonly LaneKind[] = [
  'stakeholder',
  'owner',
  'team',
  'supplier',
  'person',
  'component',
  'unresolved',
  'nobody',
];

const NOBODY: Lane = { key: 'nobody', kind: 'nobody', title: '' };

/** The lanes of a map from top to bottom, and the lane that each step sits in. */
export interface Lanes {
  lanes: Lane[];
  /** The index of the lane by the step's key. */
  laneOf: ReadonlyMap<string, number>;
}

/** Puts every step in the lane of its first known performer, else of its stakeholder, else of nobody. */
export function findLanes(
  model: ValueModel,
  steps: readonly MapStep[],
  edges: readonly MapEdge[],
): Lanes {
  const own = new Map(steps.map(step => [step.key, ownLane(model, step)]));
  const next = firstSuccessors(edges);
  const chosen = steps.map(
    step => own.get(step.key) ?? queueLane(step, own, next) ?? NOBODY,
  );
  const lanes = sorted([...new Map(chosen.map(l => [l.key, l])).values()]);
  const indexes = new Map(lanes.map((lane, index) => [lane.key, index]));
  return {
    lanes,
    laneOf: new Map(
      steps.map((step, i) => [step.key, indexes.get(chosen[i].key) ?? 0]),
    ),
  };
}

function sorted(lanes: Lane[]): Lane[] {
  return lanes
    .map((lane, index) => ({ lane, index }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.lane.kind) - ORDER.indexOf(b.lane.kind) ||
        a.index - b.index,
    )
    .map(({ lane }) => lane);
}

function ownLane(model: ValueModel, { step }: MapStep): Lane | undefined {
  const performer =
    step.performers.find(ref => model.entities[ref]) ?? step.performers[0];
  if (performer) {
    return performerLane(model, performer);
  }
  return step.stakeholder
    ? {
        key: `stakeholder:${step.stakeholder.toLowerCase()}`,
        kind: 'stakeholder',
        title: step.stakeholder,
      }
    : undefined;
}

function performerLane(model: ValueModel, ref: string): Lane {
  return {
    key: ref,
    kind: performerKind(model, ref),
    title: model.entities[ref]?.title ?? nameOf(ref),
    ref,
  };
}

function performerKind(model: ValueModel, ref: string): LaneKind {
  if (!model.entities[ref]) {
    return 'unresolved';
  }
  if (model.offering.suppliers.some(supplier => supplier.ref === ref)) {
    return 'supplier';
  }
  if (isRootOwner(model, ref)) {
    return 'owner';
  }
  const kind = model.entities[ref].kind.toLocaleLowerCase('en-US');
  if (kind === 'user') {
    return 'person';
  }
  return kind === 'group' ? 'team' : 'component';
}

function isRootOwner(model: ValueModel, ref: string): boolean {
  return model.ownership.owners.some(
    ({ offering, owner }) => offering === model.root && owner === ref,
  );
}

function nameOf(ref: string): string {
  try {
    return parseEntityRef(ref).name;
  } catch {
    return ref;
  }
}

/** A queue that nobody performs stands in front of whoever takes the work from it. */
function queueLane(
  { key, step }: MapStep,
  own: ReadonlyMap<string, Lane | undefined>,
  next: ReadonlyMap<string, string>,
): Lane | undefined {
  const follower = next.get(key);
  return step.type === 'wait' && follower ? own.get(follower) : undefined;
}

function firstSuccessors(edges: readonly MapEdge[]): Map<string, string> {
  const next = new Map<string, string>();
  for (const { from, to, edge } of edges) {
    if (edge.kind === 'forward' && !next.has(from)) {
      next.set(from, to);
    }
  }
  return next;
}
