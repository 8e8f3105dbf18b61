import type {
  FlowEdge,
  FlowStep,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';

type StepStart = Pick<FlowStep, 'id' | 'title' | 'stage'>;

function step(start: StepStart, more?: Partial<FlowStep>): FlowStep {
  return {
    type: 'work',
    performers: [],
    skills: [],
    uses: [],
    hidden: [],
    practices: [],
    suppliers: [],
    onMainPath: true,
    endsHere: false,
    ...start,
    ...more,
  };
}

function edge(from: string, to: string, more?: Partial<FlowEdge>): FlowEdge {
  return {
    from,
    to,
    kind: 'forward',
    branch: 'sequence',
    crossing: 'none',
    weak: false,
    onMainPath: true,
    ...more,
  };
}

const STUDENTS = 'Students';
const TEAM = 'group:default/enrollment-team';
const ADVISORS = 'group:default/advising-office';

const steps: FlowStep[] = [
  step(
    { id: 'intend', title: 'Intent to enroll', stage: 'discover' },
    { stakeholder: STUDENTS, processTime: 'PT5M' },
  ),
  step(
    { id: 'prepare', title: 'Prepare the term', stage: 'build' },
    { performers: [TEAM], waitTime: 'P1D', processTime: 'PT1H' },
  ),
  step(
    { id: 'open', title: 'Open enrollment', stage: 'transition' },
    {
      type: 'decision',
      performers: [TEAM],
      waitTime: 'P1D',
      processTime: 'PT15M',
    },
  ),
  step(
    { id: 'keep-sign-in', title: 'Sign-in kept up', stage: 'operate' },
    {
      performers: ['group:default/identity-supplier'],
      suppliers: [
        {
          name: 'Identity Supplier',
          ref: 'group:default/identity-supplier',
          declared: true,
        },
      ],
      onMainPath: false,
    },
  ),
  step(
    { id: 'build-schedule', title: 'Build a schedule', stage: 'deliver' },
    {
      stakeholder: STUDENTS,
      waitTime: 'P1D',
      processTime: 'PT25M',
      percentCompleteAndAccurate: 0.72,
      uses: ['component:default/schedule-builder'],
    },
  ),
  step(
    { id: 'queue', title: 'Queue for an advisor', stage: 'deliver' },
    { type: 'wait', performers: [ADVISORS], waitTime: 'P2D' },
  ),
  step(
    { id: 'review', title: 'Advisor review', stage: 'deliver' },
    {
      type: 'decision',
      performers: [ADVISORS],
      waitTime: 'PT0S',
      processTime: 'PT15M',
      percentCompleteAndAccurate: 0.96,
      uses: ['api:default/degree-audit', 'resource:default/advising-notes'],
      hidden: ['resource:default/advising-notes'],
    },
  ),
  step(
    { id: 'confirm', title: 'Confirm courses', stage: 'deliver' },
    { stakeholder: STUDENTS, processTime: 'PT5M', endsHere: true },
  ),
  step(
    { id: 'recover', title: 'Recover access', stage: 'support' },
    {
      type: 'assistance',
      performers: ['group:default/service-desk'],
      waitTime: 'PT1H',
      processTime: 'PT20M',
      practices: ['practice:default/incidents'],
      onMainPath: false,
    },
  ),
  step(
    { id: 'learn', title: 'Learn and rank', stage: 'improve' },
    { performers: [TEAM], processTime: 'PT1H', onMainPath: false },
  ),
];

const edges: FlowEdge[] = [
  edge('intend', 'prepare', { crossing: 'touchpoint' }),
  edge('prepare', 'open'),
  edge('open', 'keep-sign-in', {
    branch: 'exclusive',
    crossing: 'handoff',
    weak: true,
    onMainPath: false,
  }),
  edge('open', 'build-schedule', {
    branch: 'exclusive',
    crossing: 'touchpoint',
  }),
  edge('build-schedule', 'queue', { crossing: 'touchpoint' }),
  edge('queue', 'review'),
  edge('review', 'confirm', {
    branch: 'exclusive',
    crossing: 'touchpoint',
    share: 0.72,
  }),
  edge('review', 'build-schedule', {
    kind: 'rework',
    branch: 'exclusive',
    crossing: 'touchpoint',
    share: 0.28,
    when: 'The schedule needs changes',
    onMainPath: false,
  }),
  edge('confirm', 'recover', { crossing: 'touchpoint', onMainPath: false }),
  edge('recover', 'learn', { crossing: 'handoff', onMainPath: false }),
  edge('learn', 'intend', { kind: 'learning', onMainPath: false }),
];

/** The flow of the example's value stream; two of its seven steps lack a wait time. */
export const enrollmentFlow: ValueStreamFlow = {
  valueStream: 'valuestream:default/enroll',
  realizes: ['product:default/enrollment'],
  demand: 'A student intends to enroll for the coming term.',
  outcome: 'The student holds confirmed courses.',
  observedOn: '2026-10-05',
  steps,
  edges,
  mainPath: [
    'intend',
    'prepare',
    'open',
    'build-schedule',
    'queue',
    'review',
    'confirm',
  ],
  processTime: 'PT2H5M',
  waitTime: 'P5D',
  leadTime: 'P5DT2H5M',
  timed: { known: 5, of: 7 },
  effort: 'PT20M',
  rolledPercentCompleteAndAccurate: 0.69,
  rated: { known: 2, of: 6 },
  handoffs: [
    {
      from: 'open',
      to: 'keep-sign-in',
      via: [],
      givers: [TEAM],
      takers: ['group:default/identity-supplier'],
      weak: true,
      reasons: ['They share no practice'],
    },
  ],
  touchpoints: ['intend', 'build-schedule', 'confirm'],
  rework: [
    {
      from: 'review',
      to: 'build-schedule',
      share: 0.28,
      when: 'The schedule needs changes',
    },
  ],
  findings: [
    {
      kind: 'delay',
      statement: 'Queue for an advisor waits 2 d, the longest wait.',
      steps: ['queue'],
      refs: [],
    },
  ],
  warnings: [],
};
