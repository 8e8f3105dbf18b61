import type {
  FlowEdge,
  FlowStep,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';

/** A step beside the main path, with the ways out of it. */
export interface BranchStep {
  step: FlowStep;
  ways: FlowEdge[];
}

/** Steps beside the main path that hang together. */
export interface Branch {
  /** The way from the main path into it; left out where it begins by itself. */
  edge?: FlowEdge;
  /** In the order of the flow. */
  steps: BranchStep[];
}

/** Everything of a value stream that is not its main path. */
export interface Branches {
  /** By the step of the main path that they leave, or that they lead to where they begin by themselves. */
  beside: ReadonlyMap<string, Branch[]>;
  /** What follows where the outcome is reached. */
  after: BranchStep[];
  /** What has no way from or to the main path. */
  apart: BranchStep[];
}

/** The ids of all steps of some branches. */
export function idsBeside(branches: readonly Branch[]): string[] {
  return branches.flatMap(({ steps }) => steps.map(({ step }) => step.id));
}

interface Ways {
  steps: ReadonlyMap<string, FlowStep>;
  /** The place of each step in the descriptor. */
  places: ReadonlyMap<string, number>;
  /** All ways out of a step. */
  out: ReadonlyMap<string, FlowEdge[]>;
}

function readWays(flow: ValueStreamFlow): Ways {
  const out = new Map<string, FlowEdge[]>();
  for (const edge of flow.edges) {
    const ways = out.get(edge.from);
    if (ways) ways.push(edge);
    else out.set(edge.from, [edge]);
  }
  return {
    steps: new Map(flow.steps.map(step => [step.id, step])),
    places: new Map(flow.steps.map(({ id }, place) => [id, place])),
    out,
  };
}

function forwardFrom({ out }: Ways, id: string): FlowEdge[] {
  return (out.get(id) ?? []).filter(({ kind }) => kind === 'forward');
}

function inOrder(ways: Ways, steps: BranchStep[]): BranchStep[] {
  const placeOf = ({ step }: BranchStep) => ways.places.get(step.id) ?? 0;
  return steps.sort((one, other) => placeOf(one) - placeOf(other));
}

/** Takes a step, and what is reached from it, out of what is left; each step is taken once. */
function take(ways: Ways, from: string, left: Set<string>): BranchStep[] {
  const taken: BranchStep[] = [];
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const step = ways.steps.get(id);
    if (!step || !left.delete(id)) continue;
    taken.push({ step, ways: ways.out.get(id) ?? [] });
    for (const { to } of forwardFrom(ways, id)) open.push(to);
  }
  return inOrder(ways, taken);
}

function firstOnPath(
  taken: readonly BranchStep[],
  path: ReadonlySet<string>,
): string | undefined {
  for (const { ways } of taken) {
    const joining = ways.find(({ to }) => path.has(to));
    if (joining) return joining.to;
  }
  return undefined;
}

/** Sorts the steps beside the main path by where they leave it. */
export function findBranches(flow: ValueStreamFlow): Branches {
  const ways = readWays(flow);
  const path = new Set(flow.mainPath);
  const left = new Set(
    flow.steps.map(({ id }) => id).filter(id => !path.has(id)),
  );
  const ends = new Set(
    flow.steps.filter(({ endsHere }) => endsHere).map(({ id }) => id),
  );
  const last = flow.mainPath.at(-1);
  if (last !== undefined) ends.add(last);
  // First, for a branch may lead to what follows the outcome as well.
  const after = [...ends].flatMap(end =>
    forwardFrom(ways, end).flatMap(({ to }) => take(ways, to, left)),
  );
  const beside = new Map<string, Branch[]>();
  const add = (at: string, branch: Branch) =>
    beside.set(at, [...(beside.get(at) ?? []), branch]);
  for (const id of flow.mainPath) {
    for (const edge of forwardFrom(ways, id)) {
      const steps = take(ways, edge.to, left);
      if (steps.length > 0) add(id, { edge, steps });
    }
  }
  const apart: BranchStep[] = [];
  for (const id of [...left]) {
    const steps = take(ways, id, left);
    const joined = firstOnPath(steps, path);
    if (joined !== undefined) add(joined, { steps });
    else apart.push(...steps);
  }
  return { beside, after: inOrder(ways, after), apart };
}
