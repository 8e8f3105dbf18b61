import {
  STAGES,
  type Ownership,
  type StageModel,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { enrollmentDimensions } from './dimensions';
import { enrollmentFlow } from './flow';
import { enrollmentLearning } from './learning';
import { enrollmentMeasurement } from './measurement';
import { enrollmentSummaries } from './summaries';

const PRODUCT = 'product:default/enrollment';
const SERVICES = [
  'service:default/access-support',
  'service:default/advising',
  'service:default/recovery',
];
const DEAN = 'group:default/dean';
const TEAM = 'group:default/enrollment-team';

const stages: StageModel[] = STAGES.map(stage => {
  const steps = enrollmentFlow.steps.filter(step => step.stage === stage);
  const needed = stage !== 'acquire';
  return {
    stage,
    steps: steps.map(({ id, title }) => ({
      valueStream: enrollmentFlow.valueStream,
      step: id,
      title,
    })),
    performers: [...new Set(steps.flatMap(step => step.performers))],
    practices: stage === 'support' ? ['incident-management'] : [],
    needed,
    hole: needed && steps.length === 0,
  };
});

const ownership: Ownership = {
  accountable: DEAN,
  owners: [
    { offering: PRODUCT, owner: TEAM, resolved: true, accountable: DEAN },
    {
      offering: SERVICES[0],
      owner: 'group:default/service-desk',
      resolved: true,
    },
    {
      offering: SERVICES[1],
      owner: 'group:default/advising-office',
      resolved: true,
    },
    {
      offering: SERVICES[2],
      owner: 'group:default/nowhere-team',
      resolved: false,
    },
  ],
  shared: false,
  support: [
    {
      service: SERVICES[0],
      channels: [
        {
          type: 'chat',
          target: 'https://help.university.example/chat',
          url: 'https://help.university.example/chat',
        },
        { type: 'desk', target: 'Main hall, ground floor' },
      ],
      hours: 'Mon–Fri 8–20',
      escalation: TEAM,
    },
  ],
};

/**
 * A small but complete value model of a university's enrollment platform, as the backend would send it.
 *
 * @param overrides - the parts that a test is about
 */
export function enrollmentValueModel(
  overrides?: Partial<ValueModel>,
): ValueModel {
  return {
    root: PRODUCT,
    alternatives: [],
    offering: {
      products: [PRODUCT],
      services: SERVICES,
      valueStreams: [enrollmentFlow.valueStream],
      practices: ['practice:default/incidents'],
      parts: ['component:default/schedule-builder', 'api:default/degree-audit'],
      suppliers: [
        {
          name: 'Identity Supplier',
          ref: 'group:default/identity-supplier',
          provides: 'Sign-in',
          declaredBy: PRODUCT,
        },
      ],
      teams: [TEAM, 'group:default/service-desk'],
    },
    entities: Object.fromEntries(
      enrollmentSummaries.map(summary => [summary.ref, summary]),
    ),
    outcomes: [
      {
        offering: PRODUCT,
        name: 'Enrolled on time',
        statement: 'Every student holds confirmed courses before the term.',
        stakeholder: 'Students',
      },
    ],
    stages,
    reach: {
      reach: 'partial',
      statement: 'No step says how it is designed.',
    },
    flows: [enrollmentFlow],
    practices: {
      items: [
        {
          practice: 'incident-management',
          title: 'Incident management',
          type: 'service-management',
          essential: true,
          entities: ['practice:default/incidents'],
          stages: ['support'],
          steps: [],
        },
      ],
      absent: ['supplier-management'],
    },
    ownership,
    governance: {
      accountable: DEAN,
      direction: 'Every student enrolls alone, in one sitting.',
      priorities: [],
      risks: [],
      decisionRights: [],
      review: 'in-date',
    },
    measurement: enrollmentMeasurement,
    learning: enrollmentLearning,
    dimensions: enrollmentDimensions,
    verdict: {
      verdict: 'fragile',
      reasons: [
        {
          code: 'dimension-under-threshold',
          text: 'Partners and suppliers stand at 33 %: an agreement and supplier management are missing.',
          dimension: 'partners-and-suppliers',
        },
      ],
      early: false,
      deprecated: false,
      next: {
        verdict: 'strong',
        criteria: ['supplier-agreements', 'reached'],
      },
    },
    unresolved: [
      { ref: 'group:default/nowhere-team', namedBy: [SERVICES[2]] },
      { ref: 'component:default/secret-engine', namedBy: [PRODUCT] },
    ],
    ...overrides,
  };
}

/** The same offering as the page of one of its services shows it, with a second product that the service delivers. */
export function accessSupportValueModel(
  overrides?: Partial<ValueModel>,
): ValueModel {
  return enrollmentValueModel({
    focus: SERVICES[0],
    alternatives: ['product:default/housing'],
    ...overrides,
  });
}
