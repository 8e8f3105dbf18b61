import type { Learning } from '@offerings/backstage-plugin-offerings-common';

const PRODUCT = 'product:default/enrollment';
const STREAM = 'valuestream:default/enroll';

/** What the example learned, at every stage of its way round. */
export const enrollmentLearning: Learning = {
  improvements: [
    {
      offering: PRODUCT,
      title: 'Explain prerequisites where courses are picked',
      learnedFrom: 'feedback',
      changes: 'Course search',
      status: 'proposed',
    },
    {
      offering: PRODUCT,
      title: 'Show full courses before a schedule is built',
      learnedFrom: 'measure',
      learnedAt: 'Repeat contacts',
      changes: 'build-schedule',
      changesStep: {
        valueStream: STREAM,
        step: 'build-schedule',
        title: 'Build a schedule',
      },
      status: 'done',
      doneOn: '2026-06-01',
      url: 'https://board.university.example/118',
      effect: {
        measure: 'Repeat contacts',
        before: 7.6,
        after: 4.9,
        moved: 'better',
      },
    },
    {
      offering: 'service:default/access-support',
      title: 'Stay signed in while waiting for an advisor',
      learnedFrom: 'support',
      learnedAt: 'recover',
      learnedAtStep: {
        valueStream: STREAM,
        step: 'recover',
        title: 'Recover access',
      },
      changes: 'Academic Advising',
      status: 'planned',
      url: 'https://board.university.example/137',
    },
  ],
  supportWithoutImprovement: false,
};
