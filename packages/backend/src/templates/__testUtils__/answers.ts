import type { JsonObject } from '@backstage/types';
import type { TemplateFolder } from './examples';

/** What somebody fills into a form. */
export interface Answers {
  /** No more than has to be. */
  required: JsonObject;
  /** All that is asked. */
  all: JsonObject;
}

const product: JsonObject = {
  title: 'Course Search',
  name: 'course-search',
  owner: 'group:default/enrollment-product-team',
  need: 'Students find the courses that fit their plan.',
  type: 'digital-product',
  lifecycle: 'experimental',
};

const service: JsonObject = {
  title: 'Plan Advice',
  name: 'plan-advice',
  owner: 'group:default/advising-office',
  products: ['product:default/student-enrollment-platform'],
  need: 'Students know which courses lead to their degree.',
  type: 'business-service',
  lifecycle: 'experimental',
};

const valueStream: JsonObject = {
  title: 'Plan a Degree',
  name: 'plan-a-degree',
  owner: 'group:default/advising-office',
  offerings: [
    'product:default/student-enrollment-platform',
    'service:default/academic-advising',
  ],
  type: 'end-to-end',
  lifecycle: 'experimental',
};

const people: JsonObject = {
  stakeholders: [
    { name: 'Students', roles: ['customer', 'user'] },
    {
      name: 'Advisors',
      roles: ['user'],
      ref: 'group:default/advising-office',
    },
  ],
  outcomes: [
    {
      name: 'A plan that counts',
      statement: 'Every chosen course leads to the degree.',
    },
  ],
  suppliers: [
    {
      name: 'Messaging Supplier',
      ref: 'group:default/messaging-supplier',
      provides: 'Text messages',
      relationshipOwner: 'group:default/enrollment-communications',
    },
  ],
  noSuppliers: false,
};

/** Answers that fit the example university. */
export const ANSWERS: Record<TemplateFolder, Answers> = {
  product: {
    required: product,
    all: {
      ...product,
      ...people,
      description: 'A search over all courses.',
      capabilities: [
        {
          name: 'Search',
          type: 'software',
          parts: [
            'component:default/course-search',
            'api:default/course-search-api',
          ],
          owner: 'group:default/enrollment-product-team',
        },
        { name: 'Enrollment rules', type: 'policy' },
      ],
      governance: {
        accountable: 'group:default/dean-of-enrollment',
        direction: 'Every student finds a course alone.',
      },
    },
  },
  service: {
    required: service,
    all: {
      ...service,
      ...people,
      description: 'People who know what a degree needs.',
      access: {
        how: 'Ask for an hour.',
        url: 'https://advice.university.example/',
        eligibility: 'All students',
      },
      guidance: [
        { title: 'How to ask', url: 'https://help.university.example/advice' },
      ],
      support: {
        channels: [{ type: 'desk', target: 'First floor' }],
        hours: 'Monday to Friday',
        escalation: 'group:default/registrar-office',
      },
      dependsOn: ['api:default/degree-audit-api'],
    },
  },
  'value-stream': {
    required: valueStream,
    all: {
      ...valueStream,
      description: 'From the first wish to a plan.',
      demand: 'A student wants a degree.',
      outcome: 'The student has a plan.',
      observedOn: '2026-10-05',
      steps: [
        {
          id: 'ask-for-advice',
          title: 'Ask for advice',
          stage: 'discover',
          waitTime: 'PT0S',
          processTime: 'PT5M',
        },
        {
          id: 'advise',
          title: 'Advise',
          stage: 'deliver',
          performers: ['group:default/advising-office'],
          uses: ['api:default/degree-audit-api'],
          practices: ['practice:default/knowledge-management'],
          waitTime: 'P2D',
          processTime: 'PT15M',
        },
      ],
    },
  },
};
