import type { Entity } from '@backstage/catalog-model';
import {
  OFFERINGS_API_VERSION,
  type PracticeEntityV1alpha1,
  type ProductEntityV1alpha1,
  type ServiceEntityV1alpha1,
  type ValueStreamEntityV1alpha1,
} from '@offerings/backstage-plugin-offerings-common';

/** The Product of the example value model. */
export const enrollmentProduct: ProductEntityV1alpha1 = {
  apiVersion: OFFERINGS_API_VERSION,
  kind: 'Product',
  metadata: {
    name: 'enrollment',
    namespace: 'default',
    title: 'Student Enrollment',
    description: 'From wanting a course to holding a place in it.',
  },
  spec: {
    type: 'digital-platform',
    lifecycle: 'production',
    owner: 'enrollment-team',
    need: 'Students need a place in the right courses before the term starts.',
  },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/enrollment-team' },
    { type: 'deliveredBy', targetRef: 'service:default/access-support' },
    { type: 'deliveredBy', targetRef: 'service:default/advising' },
  ],
};

/** A Service of the example that delivers two Products. */
export const accessSupportService: ServiceEntityV1alpha1 = {
  apiVersion: OFFERINGS_API_VERSION,
  kind: 'Service',
  metadata: {
    name: 'access-support',
    namespace: 'default',
    title: 'Access Support',
  },
  spec: {
    type: 'support',
    lifecycle: 'production',
    owner: 'service-desk',
    need: 'A student who cannot sign in cannot enroll.',
    products: ['enrollment', 'housing'],
  },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/service-desk' },
    { type: 'delivers', targetRef: 'product:default/enrollment' },
    { type: 'delivers', targetRef: 'product:default/housing' },
  ],
};

/** The value stream of the example. */
export const enrollStream: ValueStreamEntityV1alpha1 = {
  apiVersion: OFFERINGS_API_VERSION,
  kind: 'ValueStream',
  metadata: {
    name: 'enroll',
    namespace: 'default',
    title: 'Enroll for a Term',
  },
  spec: {
    type: 'student-journey',
    lifecycle: 'production',
    owner: 'enrollment-team',
    offerings: ['product:enrollment'],
    steps: [
      { id: 'intend', title: 'Intent to enroll', stage: 'discover' },
      {
        id: 'review',
        title: 'Advisor review',
        stage: 'deliver',
        type: 'decision',
        performers: ['advising-office'],
      },
    ],
  },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/enrollment-team' },
    { type: 'realizes', targetRef: 'product:default/enrollment' },
  ],
};

/** The same value stream, each of its steps worked by the practice of the example. */
export const practisedStream: Entity = {
  ...enrollStream,
  spec: {
    ...enrollStream.spec,
    steps: [
      {
        id: 'intend',
        title: 'Intent to enroll',
        stage: 'discover',
        practices: ['incidents'],
      },
      {
        id: 'review',
        title: 'Advisor review',
        stage: 'deliver',
        practices: ['incidents'],
      },
    ],
  },
};

/** A practice of the example. */
export const incidentPractice: PracticeEntityV1alpha1 = {
  apiVersion: OFFERINGS_API_VERSION,
  kind: 'Practice',
  metadata: {
    name: 'incidents',
    namespace: 'default',
    title: 'Incident management',
  },
  spec: {
    practice: 'incident-management',
    lifecycle: 'production',
    owner: 'service-desk',
    purpose: 'Restore the journey quickly when it breaks.',
    stages: ['support', 'operate'],
    supports: ['product:enrollment'],
  },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/service-desk' },
    { type: 'supports', targetRef: 'product:default/enrollment' },
    { type: 'supports', targetRef: 'valuestream:default/enroll' },
  ],
};

/** A Product that is somebody else's: the same kind under another group. */
export const foreignProduct: Entity = {
  apiVersion: 'shop.example.com/v1',
  kind: 'Product',
  metadata: { name: 'shoe', namespace: 'default' },
  spec: {},
};
