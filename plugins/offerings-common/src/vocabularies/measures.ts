import type { Term } from './stages';

/** The four sides from which an offering is measured, in order. @public */
export const PERSPECTIVES = [
  'product-behaviour',
  'service-quality',
  'stakeholder-experience',
  'flow',
] as const;

/** One of the four perspectives. @public */
export type Perspective = (typeof PERSPECTIVES)[number];

/** What each perspective is called and means. @public */
export const PERSPECTIVE_TERMS: Readonly<Record<Perspective, Term>> = {
  'product-behaviour': {
    title: 'Product behaviour',
    meaning: 'whether what exists is used and works',
  },
  'service-quality': {
    title: 'Service quality',
    meaning: 'whether use is dependable and supported',
  },
  'stakeholder-experience': {
    title: 'Stakeholder experience',
    meaning: 'what people live through on the way',
  },
  flow: { title: 'Flow', meaning: 'how work moves to the outcome' },
};

/** Which way a measure should move. @public */
export type MeasureDirection = 'higher' | 'lower';

/** What a well-known metric brings along. @public */
export interface MetricDefinition extends Term {
  perspective: Perspective;
  direction: MeasureDirection;
}

/** The well-known metrics; each brings its perspective and direction. @public */
export const METRICS = {
  adoption: {
    title: 'Adoption',
    meaning: 'the share of those it is for who use it',
    perspective: 'product-behaviour',
    direction: 'higher',
  },
  completion: {
    title: 'Completion',
    meaning: 'the share of attempts that reach the outcome',
    perspective: 'product-behaviour',
    direction: 'higher',
  },
  'repeat-contacts': {
    title: 'Repeat contacts',
    meaning: 'how often people ask for help with the same thing again',
    perspective: 'service-quality',
    direction: 'lower',
  },
  reliability: {
    title: 'Reliability',
    meaning: 'how much of the time it can be used as intended',
    perspective: 'service-quality',
    direction: 'higher',
  },
  'user-confidence': {
    title: 'User confidence',
    meaning: 'how sure people are that it will help them',
    perspective: 'stakeholder-experience',
    direction: 'higher',
  },
  'time-to-outcome': {
    title: 'Time to outcome',
    meaning: 'how long it takes from demand to outcome',
    perspective: 'flow',
    direction: 'lower',
  },
  'recurring-friction': {
    title: 'Recurring friction',
    meaning: 'how often people get stuck at the same point',
    perspective: 'stakeholder-experience',
    direction: 'lower',
  },
  'improvement-trend': {
    title: 'Improvement trend',
    meaning: 'how much of what was learned is put into practice',
    perspective: 'flow',
    direction: 'higher',
  },
  'data-quality': {
    title: 'Data quality',
    meaning: 'the share of records that are right and complete',
    perspective: 'product-behaviour',
    direction: 'higher',
  },
} as const satisfies Readonly<Record<string, MetricDefinition>>;

/** The name of a well-known metric. @public */
export type WellKnownMetric = keyof typeof METRICS;

/** For each perspective, the metric that is easiest to begin with. @public */
export const FIRST_METRICS: Readonly<Record<Perspective, WellKnownMetric>> = {
  'product-behaviour': 'adoption',
  'service-quality': 'repeat-contacts',
  'stakeholder-experience': 'user-confidence',
  flow: 'time-to-outcome',
};

/** Looks up a well-known metric; `undefined` for an own one. @public */
export function metricDefinition(metric: string): MetricDefinition | undefined {
  return Object.hasOwn(METRICS, metric)
    ? METRICS[metric as WellKnownMetric]
    : undefined;
}
