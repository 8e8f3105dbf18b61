import {
  PRACTICES,
  STAGES,
  type EntitySummary,
  type PracticeAtWork,
  type Stage,
  type ValueModel,
  type ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';

const ROOT = 'product:default/student-enrollment-platform';

/** A value model around some flows, with everything that the flows do not say filled in plainly. */
export function modelOf(
  flows: ValueStreamFlow[],
  rest: Partial<ValueModel> = {},
): ValueModel {
  return {
    root: ROOT,
    alternatives: [],
    offering: {
      products: [ROOT],
      services: [],
      valueStreams: flows.map(flow => flow.valueStream),
      practices: [],
      parts: [],
      suppliers: [],
      teams: [],
    },
    entities: entitiesOf(flows),
    outcomes: [],
    stages: stagesOf(flows),
    reach: { reach: 'partial', statement: 'It covers a part of the journey.' },
    flows,
    practices: { items: [], absent: [] },
    ownership: { owners: [], shared: false, support: [] },
    governance: {
      priorities: [],
      risks: [],
      decisionRights: [],
      review: 'never',
    },
    measurement: { perspectives: [], measures: [] },
    learning: { improvements: [], supportWithoutImprovement: false },
    dimensions: [],
    verdict: {
      verdict: 'fragile',
      reasons: [],
      early: false,
      deprecated: false,
    },
    unresolved: [],
    ...rest,
  };
}

/** An entity as a model sums it up. */
export function summary(ref: string, title?: string): EntitySummary {
  const [kind, rest] = ref.split(':');
  const name = rest.split('/')[1];
  const words = name.replace(/-/g, ' ');
  return {
    ref,
    kind: kind[0].toLocaleUpperCase('en-US') + kind.slice(1),
    name,
    title:
      title ?? words.replace(/\b[a-z]/g, c => c.toLocaleUpperCase('en-US')),
  };
}

/** A practice that works in some stages. */
export function practice(
  id: keyof typeof PRACTICES,
  stages: Stage[],
  essential = true,
): PracticeAtWork {
  return {
    practice: id,
    title: PRACTICES[id].title,
    essential,
    entities: [`practice:default/${id}`],
    stages,
    steps: [],
  };
}

function entitiesOf(flows: ValueStreamFlow[]): ValueModel['entities'] {
  const refs = flows.flatMap(flow => [
    flow.valueStream,
    ...flow.steps.flatMap(step => [
      ...step.performers,
      ...step.uses,
      ...step.practices,
    ]),
  ]);
  return Object.fromEntries(
    [ROOT, ...refs].map(ref => [ref, summary(ref)] as const),
  );
}

function stagesOf(flows: ValueStreamFlow[]): ValueModel['stages'] {
  const steps = flows.flatMap(flow =>
    flow.steps.map(step => ({ valueStream: flow.valueStream, ...step })),
  );
  const has = (stage: Stage) => steps.some(step => step.stage === stage);
  return STAGES.map(stage => {
    const needed = isNeeded(stage, has);
    return {
      stage,
      steps: steps
        .filter(step => step.stage === stage)
        .map(({ valueStream, id, title }) => ({
          valueStream,
          step: id,
          title,
        })),
      performers: [],
      practices: [],
      needed,
      hole: needed && !has(stage),
    };
  });
}

function isNeeded(stage: Stage, has: (stage: Stage) => boolean): boolean {
  if (stage === 'acquire' && !has('acquire')) {
    return !has('build');
  }
  return stage === 'build' && !has('build') ? !has('acquire') : true;
}
