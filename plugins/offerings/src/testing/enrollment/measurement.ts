import type {
  Measure,
  Measurement,
  ReadingPoint,
} from '@offerings/backstage-plugin-offerings-common';

const DAY = 24 * 60 * 60 * 1000;
const PRODUCT = 'product:default/enrollment';

/** The instant at which the example is looked at. */
export const ENROLLMENT_NOW = Date.parse('2026-11-01T12:00:00Z');

/** A reading each fortnight, the last one so many days ago, going evenly from one value to another with some noise. */
function readings(
  from: number,
  to: number,
  lastDaysAgo: number,
): ReadingPoint[] {
  const count = 24;
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    const noise = index === count - 1 ? 0 : Math.sin(index * 2.3) * 0.12;
    const daysAgo = lastDaysAgo + 14 * (count - 1 - index);
    return {
      at: new Date(ENROLLMENT_NOW - daysAgo * DAY).toISOString(),
      value: from + (to - from) * (share + noise),
    };
  });
}

/** A measure of the example with the readings that it is given. */
function measured(
  measure: Omit<Measure, 'history'>,
  history: ReadingPoint[],
): Measure {
  return { ...measure, history, latest: history.at(-1) };
}

const measures: Measure[] = [
  measured(
    {
      offering: PRODUCT,
      name: 'Students enrolling online',
      metric: 'adoption',
      perspective: 'product-behaviour',
      unit: '%',
      target: 95,
      direction: 'higher',
      source: 'https://metrics.university.example/adoption',
      trend: 'improving',
      meetsTarget: false,
      fresh: true,
    },
    readings(81, 93.4, 0.125),
  ),
  measured(
    {
      offering: 'service:default/access-support',
      name: 'Repeat contacts',
      metric: 'repeat-contacts',
      perspective: 'service-quality',
      unit: 'per 100 students',
      target: 5,
      direction: 'lower',
      trend: 'improving',
      meetsTarget: true,
      fresh: true,
    },
    readings(9, 4.2, 1),
  ),
  measured(
    {
      offering: PRODUCT,
      name: 'Platform reliability',
      metric: 'reliability',
      perspective: 'service-quality',
      unit: '%',
      target: 99.9,
      direction: 'higher',
      source: 'https://metrics.university.example/reliability',
      trend: 'steady',
      meetsTarget: true,
      fresh: false,
    },
    readings(99.91, 99.93, 45),
  ),
  {
    offering: PRODUCT,
    name: 'Days to confirmed courses',
    metric: 'time-to-outcome',
    perspective: 'flow',
    unit: 'days',
    target: 7,
    direction: 'lower',
    history: [],
  },
];

/** How the example is measured: nobody sees what students live through. */
export const enrollmentMeasurement: Measurement = {
  perspectives: [
    { perspective: 'product-behaviour', measured: 1 },
    { perspective: 'service-quality', measured: 2 },
    { perspective: 'stakeholder-experience', measured: 0 },
    { perspective: 'flow', measured: 1 },
  ],
  measures,
  oneSided:
    'Only product behaviour, service quality and flow are measured: nobody sees stakeholder experience (what people live through on the way).',
};
