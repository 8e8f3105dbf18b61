import type {
  FlowEdge,
  FlowStep,
  Handoff,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';

/** A step as a test writes it: the rest is filled in. */
export type StepSpec = Pick<FlowStep, 'id' | 'title' | 'stage'> &
  Partial<FlowStep> & {
    next?: Array<string | { to: string; when?: string; share?: number }>;
  };

/** A value stream's flow made from steps, with edges as the model defines them; times are not added up. */
export function streamOf(
  valueStream: string,
  specs: readonly StepSpec[],
  rest: Partial<ValueStreamFlow> = {},
): ValueStreamFlow {
  const mainPath = rest.mainPath ?? specs.map(spec => spec.id);
  const steps = specs.map(spec => stepOf(spec, mainPath));
  const edges = specs.flatMap((_, index) => edgesOf(specs, index, mainPath));
  return {
    valueStream,
    realizes: [],
    steps,
    edges,
    mainPath,
    processTime: 'PT0S',
    waitTime: 'PT0S',
    leadTime: 'PT0S',
    timed: { known: specs.length, of: specs.length },
    effort: 'PT0S',
    rated: { known: 0, of: specs.length },
    handoffs: edges.filter(edge => edge.crossing === 'handoff').map(handoffOf),
    touchpoints: specs.filter(s => s.stakeholder).map(s => s.id),
    rework: edges
      .filter(edge => edge.kind === 'rework')
      .map(({ from, to, share, when }) => ({ from, to, share, when })),
    findings: [],
    warnings: [],
    ...rest,
  };
}

function stepOf({ next: _, ...spec }: StepSpec, mainPath: string[]): FlowStep {
  return {
    type: 'work',
    performers: [],
    skills: [],
    uses: [],
    hidden: [],
    practices: [],
    suppliers: [],
    endsHere: false,
    onMainPath: mainPath.includes(spec.id),
    ...spec,
  };
}

function edgesOf(
  specs: readonly StepSpec[],
  index: number,
  mainPath: string[],
): FlowEdge[] {
  const from = specs[index];
  const following = specs[index + 1];
  const next = from.next ?? (following ? [following.id] : []);
  return next.map(item => {
    const target = typeof item === 'string' ? { to: item } : item;
    const to = specs.findIndex(spec => spec.id === target.to);
    const kind = kindOf(from, specs[to], to > index);
    return {
      ...target,
      from: from.id,
      kind,
      branch: branchOf(from, next.length),
      crossing: kind === 'forward' ? crossingOf(from, specs[to]) : 'none',
      weak: false,
      onMainPath:
        mainPath.indexOf(target.to) === mainPath.indexOf(from.id) + 1 &&
        mainPath.includes(from.id),
    };
  });
}

function kindOf(
  from: StepSpec,
  to: StepSpec,
  forward: boolean,
): FlowEdge['kind'] {
  if (forward) {
    return 'forward';
  }
  return from.stage === 'improve' && to.stage === 'discover'
    ? 'learning'
    : 'rework';
}

function branchOf(from: StepSpec, count: number): FlowEdge['branch'] {
  if (count < 2) {
    return 'sequence';
  }
  return from.type === 'decision' ? 'exclusive' : 'parallel';
}

function crossingOf(from: StepSpec, to: StepSpec): FlowEdge['crossing'] {
  const [giver, taker] = [from.performers?.[0], to.performers?.[0]];
  if (giver && taker) {
    return giver === taker ? 'none' : 'handoff';
  }
  return (giver && to.stakeholder) || (taker && from.stakeholder)
    ? 'touchpoint'
    : 'none';
}

function handoffOf(edge: FlowEdge): Handoff {
  return {
    from: edge.from,
    to: edge.to,
    via: [],
    givers: [],
    takers: [],
    weak: edge.weak,
    reasons: [],
  };
}
