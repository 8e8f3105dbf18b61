import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { modelOf, practice, summary } from './model';
import { streamOf } from './streams';

const TEAM = 'group:default/enrollment-product-team';
const ADVISING = 'group:default/advising-office';
const DESK = 'group:default/service-desk';
const MESSAGES = 'group:default/enrollment-communications';
const IDENTITY = 'group:default/identity-supplier';
const OPERATIONS = 'group:default/platform-operations';

export const ENROLL = 'valuestream:default/enroll-for-a-term';
export const RECOVER = 'valuestream:default/recover-a-failed-enrollment';

const enroll = streamOf(
  ENROLL,
  [
    {
      id: 'intent',
      title: 'Intent to enroll',
      stage: 'discover',
      stakeholder: 'Students',
      processTime: 'PT5M',
      waitTime: 'PT0S',
    },
    {
      id: 'hear-the-demand',
      title: 'Hear the demand',
      stage: 'discover',
      type: 'communication',
      performers: [TEAM],
      processTime: 'PT1H',
      waitTime: 'P1D',
      practices: ['practice:default/relationship-management'],
    },
    {
      id: 'prepare-the-term',
      title: 'Prepare the term',
      stage: 'build',
      performers: [TEAM],
      processTime: 'PT6H',
      waitTime: 'P1D',
      skills: ['Configuration', 'Testing'],
      practices: ['practice:default/change-enablement'],
    },
    {
      id: 'open-enrollment',
      title: 'Open enrollment',
      stage: 'transition',
      type: 'decision',
      performers: [TEAM],
      processTime: 'PT15M',
      waitTime: 'P1D',
      next: ['deadline-notice', 'keep-sign-in-up'],
    },
    {
      id: 'deadline-notice',
      title: 'Deadline notice',
      stage: 'transition',
      type: 'communication',
      performers: [MESSAGES],
      stakeholder: 'Students',
      processTime: 'PT15M',
      waitTime: 'PT2H',
      next: ['build-a-schedule'],
    },
    {
      id: 'keep-sign-in-up',
      title: 'Keep sign-in up',
      stage: 'operate',
      performers: [IDENTITY, OPERATIONS],
      suppliers: [{ name: 'Sign-in Hosting', declared: false }],
      next: ['build-a-schedule'],
    },
    {
      id: 'build-a-schedule',
      title: 'Build a schedule',
      stage: 'deliver',
      stakeholder: 'Students',
      processTime: 'PT25M',
      waitTime: 'P1D',
      percentCompleteAndAccurate: 0.72,
      uses: ['component:default/schedule-builder'],
    },
    {
      id: 'queue-for-advisor',
      title: 'Queue for an advisor',
      stage: 'deliver',
      type: 'wait',
      performers: [ADVISING],
      waitTime: 'P2D',
    },
    {
      id: 'advisor-review',
      title: 'Advisor review',
      stage: 'deliver',
      type: 'decision',
      performers: [ADVISING],
      processTime: 'PT15M',
      waitTime: 'PT0S',
      percentCompleteAndAccurate: 0.96,
      skills: ['Degree rules'],
      uses: ['api:default/degree-audit-api', 'resource:default/advising-notes'],
      hidden: ['resource:default/advising-notes'],
      practices: ['practice:default/knowledge-management'],
      next: [
        {
          to: 'confirm-courses',
          when: 'The schedule leads to the degree',
          share: 0.72,
        },
        {
          to: 'build-a-schedule',
          when: 'The schedule needs changes',
          share: 0.28,
        },
      ],
    },
    {
      id: 'confirm-courses',
      title: 'Confirm courses',
      stage: 'deliver',
      stakeholder: 'Students',
      processTime: 'PT5M',
      waitTime: 'PT4H',
      endsHere: true,
      uses: ['api:default/enrollment-api'],
    },
    {
      id: 'ask-for-help',
      title: 'Help needed?',
      stage: 'support',
      type: 'decision',
      stakeholder: 'Students',
      processTime: 'PT2M',
      waitTime: 'PT0S',
      next: [
        { to: 'learn-and-rank', when: 'All is well', share: 0.8 },
        { to: 'advise-again', when: 'Plans have changed', share: 0.12 },
        { to: 'restore-access', when: 'No way in', share: 0.08 },
      ],
    },
    {
      id: 'advise-again',
      title: 'Advise again',
      stage: 'support',
      type: 'assistance',
      performers: [ADVISING],
      stakeholder: 'Students',
      processTime: 'PT15M',
      waitTime: 'P1D',
      next: ['learn-and-rank'],
    },
    {
      id: 'restore-access',
      title: 'Restore access',
      stage: 'support',
      type: 'assistance',
      performers: [DESK],
      stakeholder: 'Students',
      processTime: 'PT20M',
      waitTime: 'PT20M',
      next: ['learn-and-rank'],
    },
    {
      id: 'learn-and-rank',
      title: 'Learn and rank',
      stage: 'improve',
      performers: [TEAM],
      processTime: 'PT2H',
      waitTime: 'P7D',
      next: [{ to: 'hear-the-demand', when: 'The next term comes' }],
    },
  ],
  {
    demand: 'A student intends to enroll for the coming term.',
    outcome: 'The student holds confirmed courses.',
    observedOn: '2026-10-05',
    mainPath: [
      'intent',
      'hear-the-demand',
      'prepare-the-term',
      'open-enrollment',
      'deadline-notice',
      'build-a-schedule',
      'queue-for-advisor',
      'advisor-review',
      'confirm-courses',
    ],
    leadTime: 'P6DT14H5M',
    processTime: 'PT8H5M',
    waitTime: 'P6DT6H',
    flowEfficiency: 0.051,
    timed: { known: 9, of: 9 },
    rated: { known: 2, of: 9 },
    rolledPercentCompleteAndAccurate: 0.69,
    findings: [
      {
        kind: 'delay',
        statement: 'Queue for an advisor waits 2 days, the longest wait.',
        steps: ['queue-for-advisor'],
        refs: [],
      },
      {
        kind: 'hidden-dependency',
        statement: 'Advisor review uses advising-notes, declared nowhere.',
        steps: ['advisor-review'],
        refs: ['resource:default/advising-notes'],
      },
    ],
  },
);

const recover = streamOf(
  RECOVER,
  [
    {
      id: 'report',
      title: 'Report the problem',
      stage: 'support',
      stakeholder: 'Students',
      processTime: 'PT5M',
    },
    {
      id: 'sort',
      title: 'Sort the problem',
      stage: 'support',
      type: 'decision',
      performers: [DESK],
      processTime: 'PT10M',
      next: [
        { to: 'queue', when: 'A confirmed course is missing', share: 0.6 },
        { to: 'restore', when: 'Sign-in fails', share: 0.4 },
      ],
    },
    {
      id: 'restore',
      title: 'Restore sign-in',
      stage: 'support',
      type: 'assistance',
      performers: [DESK],
      next: ['tell'],
    },
    {
      id: 'queue',
      title: 'Queue at operations',
      stage: 'operate',
      type: 'wait',
      waitTime: 'PT4H',
    },
    {
      id: 'repair',
      title: 'Repair the record',
      stage: 'operate',
      performers: [OPERATIONS],
      processTime: 'PT40M',
    },
    {
      id: 'tell',
      title: 'Tell the student',
      stage: 'support',
      type: 'communication',
      performers: [DESK],
    },
    {
      id: 'finish',
      title: 'Finish enrolling',
      stage: 'deliver',
      stakeholder: 'Students',
      endsHere: true,
    },
    {
      id: 'find-the-cause',
      title: 'Find the cause',
      stage: 'improve',
      performers: [TEAM],
      next: [],
    },
  ],
  { timed: { known: 3, of: 7 }, leadTime: 'PT5H5M', processTime: 'PT55M' },
);

/** The university's enrollment platform: a hole in design, a weak handoff, a hidden dependency, two value streams. */
export function enrollmentModel(): ValueModel {
  const flows = [withWeakHandoff(), recover];
  const model = modelOf(flows);
  return {
    ...model,
    offering: {
      ...model.offering,
      suppliers: [
        {
          name: 'Identity Supplier',
          ref: IDENTITY,
          provides: 'Sign-in',
          declaredBy: model.root,
        },
      ],
    },
    entities: {
      ...model.entities,
      'resource:default/advising-notes': summary(
        'resource:default/advising-notes',
        'advising-notes',
      ),
    },
    ownership: {
      owners: [{ offering: model.root, owner: TEAM, resolved: true }],
      shared: false,
      support: [],
    },
    practices: {
      items: [
        practice('incident-management', ['deliver', 'support']),
        practice('change-enablement', ['build', 'transition']),
        practice('problem-management', ['support', 'improve']),
        practice('monitoring-and-event-management', ['operate', 'deliver']),
        practice('relationship-management', ['discover', 'transition']),
        practice('knowledge-management', ['deliver', 'support']),
        practice('service-desk', ['support'], false),
      ],
      absent: ['service-design', 'supplier-management'],
    },
    verdict: {
      verdict: 'fragile',
      reasons: [
        {
          code: 'dimension-weak',
          text: 'Partners and suppliers are at 33 %.',
          dimension: 'partners-and-suppliers',
        },
      ],
      early: false,
      deprecated: false,
    },
  };
}

function withWeakHandoff(): typeof enroll {
  const isWeak = (end: { from: string; to: string }) =>
    end.from === 'open-enrollment' && end.to === 'keep-sign-in-up';
  return {
    ...enroll,
    edges: enroll.edges.map(edge =>
      isWeak(edge) ? { ...edge, weak: true } : edge,
    ),
    handoffs: enroll.handoffs.map(handoff =>
      isWeak(handoff)
        ? { ...handoff, weak: true, reasons: ['No practice is shared.'] }
        : handoff,
    ),
  };
}
