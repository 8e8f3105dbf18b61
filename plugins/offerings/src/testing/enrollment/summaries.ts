import type { EntitySummary } from '@offerings/backstage-plugin-offerings-common';

const EDIT =
  'https://git.example.com/university/edit/main/enrollment/catalog-info.yaml';

function summary(
  ref: string,
  kind: string,
  title: string,
  more?: Partial<EntitySummary>,
): EntitySummary {
  return { ref, kind, name: ref.split('/')[1], title, ...more };
}

/** What the reader may see of the example offering. */
export const enrollmentSummaries: EntitySummary[] = [
  summary('product:default/enrollment', 'Product', 'Student Enrollment', {
    description: 'From wanting a course to holding a place in it.',
    type: 'digital-platform',
    lifecycle: 'production',
    owner: 'group:default/enrollment-team',
    editUrl: EDIT,
  }),
  summary('product:default/housing', 'Product', 'Student Housing', {
    lifecycle: 'production',
    owner: 'group:default/housing-team',
  }),
  summary('service:default/access-support', 'Service', 'Access Support', {
    type: 'support',
    lifecycle: 'production',
    owner: 'group:default/service-desk',
    editUrl: EDIT,
  }),
  summary('service:default/advising', 'Service', 'Academic Advising', {
    type: 'advice',
    lifecycle: 'production',
    owner: 'group:default/advising-office',
  }),
  summary('service:default/recovery', 'Service', 'Issue Recovery', {
    type: 'support',
    lifecycle: 'production',
  }),
  summary('valuestream:default/enroll', 'ValueStream', 'Enroll for a Term'),
  summary('practice:default/incidents', 'Practice', 'Incident management'),
  summary('group:default/dean', 'Group', 'Dean of Enrollment', { members: 1 }),
  summary('group:default/enrollment-team', 'Group', 'Enrollment Product Team', {
    members: 6,
  }),
  summary('group:default/service-desk', 'Group', 'Service Desk', {
    members: 9,
    email: 'desk@university.example',
  }),
  summary('group:default/advising-office', 'Group', 'Advising Office', {
    members: 14,
  }),
  summary('group:default/identity-supplier', 'Group', 'Identity Supplier'),
  summary(
    'component:default/schedule-builder',
    'Component',
    'Schedule Builder',
  ),
  summary('api:default/degree-audit', 'API', 'Degree Audit'),
  summary('resource:default/advising-notes', 'Resource', 'Advising Notes'),
];
