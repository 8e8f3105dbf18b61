import type {
  DependentOffering,
  Dependents,
  DependentStep,
} from '@offerings/backstage-plugin-offerings-common';
import { enrollmentSummaries } from './enrollment/summaries';

/** The component that the example offering rests on. */
export const SCHEDULE_BUILDER = 'component:default/schedule-builder';

const STREAM = 'valuestream:default/enroll';
const DEGREE_AUDIT = 'api:default/degree-audit';

/** A step of the example that is at risk. */
export function dependentStep(
  step: string,
  overrides: Partial<DependentStep> = {},
): DependentStep {
  return {
    valueStream: STREAM,
    step,
    title: `Step ${step}`,
    stage: 'deliver',
    how: 'uses',
    via: [SCHEDULE_BUILDER],
    ...overrides,
  };
}

/** The example offering, as it rests on {@link SCHEDULE_BUILDER}. */
export function dependentOffering(
  overrides: Partial<DependentOffering> = {},
): DependentOffering {
  return {
    offering: 'product:default/enrollment',
    paths: [
      {
        how: 'part',
        via: [SCHEDULE_BUILDER, 'product:default/enrollment'],
      },
      {
        how: 'dependency',
        via: [SCHEDULE_BUILDER, DEGREE_AUDIT, 'service:default/advising'],
      },
    ],
    steps: [
      dependentStep('prepare', { title: 'Prepare the term', stage: 'build' }),
      dependentStep('build', {
        title: 'Build a schedule',
        stakeholder: 'Students',
      }),
      dependentStep('review', {
        title: 'Advisor review',
        via: [SCHEDULE_BUILDER, DEGREE_AUDIT],
      }),
      dependentStep('advise', {
        title: 'Advise again',
        stage: 'support',
        via: [SCHEDULE_BUILDER, DEGREE_AUDIT],
      }),
    ],
    outcomes: [
      {
        offering: 'product:default/enrollment',
        name: 'Enrolled on time',
        statement: 'Every student holds confirmed courses before the term.',
        stakeholder: 'Students',
      },
      {
        offering: 'service:default/advising',
        name: 'Courses that count',
        statement: 'Every confirmed course leads towards the degree.',
      },
    ],
    stakeholders: ['Students', 'Advisors'],
    call: [
      {
        service: 'service:default/access-support',
        channels: [
          {
            type: 'chat',
            target: 'https://help.university.example/chat',
            url: 'https://help.university.example/chat',
          },
          {
            type: 'email',
            target: 'mailto:desk@university.example',
            url: 'mailto:desk@university.example',
          },
          { type: 'desk', target: 'Main building, ground floor' },
        ],
        hours: 'Mon–Fri 8–20',
        escalation: 'group:default/enrollment-team',
      },
      {
        service: 'service:default/advising',
        channels: [
          {
            type: 'booking',
            target: 'https://advising.university.example/book',
            url: 'https://advising.university.example/book',
          },
        ],
        hours: 'Mon–Fri 9–17',
      },
    ],
    ...overrides,
  };
}

/** What rests on {@link SCHEDULE_BUILDER}. */
export function enrollmentDependents(
  overrides: Partial<Dependents> = {},
): Dependents {
  return {
    entity: SCHEDULE_BUILDER,
    statement:
      'If this is down: 4 steps, 2 outcomes of 1 offering; call the Service Desk first.',
    offerings: [dependentOffering()],
    entities: Object.fromEntries(
      enrollmentSummaries.map(summary => [summary.ref, summary]),
    ),
    ...overrides,
  };
}

/** The answer for an entity that nothing rests on. */
export function noDependents(entity: string): Dependents {
  return {
    entity,
    statement: 'No offering rests on this, as far as you can see.',
    offerings: [],
    entities: {},
  };
}
