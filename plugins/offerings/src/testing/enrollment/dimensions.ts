import type {
  Criterion,
  CriterionResult,
  Dimension,
  DimensionCoverage,
} from '@offerings/backstage-plugin-offerings-common';

const PRODUCT = 'product:default/enrollment';
const SCORES: Record<CriterionResult, number> = {
  met: 1,
  partly: 0.5,
  missing: 0,
  'not-applicable': 0,
  unknown: 0,
};

/** A criterion of the example, with evidence that fits its result. */
export function criterion(
  id: string,
  question: string,
  result: CriterionResult,
  more?: Partial<Criterion>,
): Criterion {
  return {
    id,
    question,
    result,
    score: SCORES[result],
    evidence: [],
    endangers: [],
    ...more,
  };
}

function dimension(
  name: Dimension,
  coverage: number,
  criteria: Criterion[],
): DimensionCoverage {
  return { dimension: name, coverage, criteria };
}

const agreement = criterion(
  'supplier-agreements',
  'Has each supplier an agreement?',
  'missing',
  {
    evidence: [
      {
        text: 'Identity Supplier: no agreement is named',
        holds: false,
        ref: 'group:default/identity-supplier',
        field: 'spec.suppliers[0].agreement',
      },
    ],
    endangers: [
      {
        kind: 'step',
        title: 'Sign-in kept up',
        ref: 'valuestream:default/enroll',
        step: 'keep-sign-in',
      },
      { kind: 'outcome', title: 'Enrolled on time', ref: PRODUCT },
    ],
    fix: {
      entity: PRODUCT,
      field: 'spec.suppliers',
      summary: 'Name the agreement with Identity Supplier',
      yaml: [
        'spec:',
        '  suppliers:',
        '    - name: Identity Supplier',
        '      agreement: <https://link.to/the-contract>',
      ].join('\n'),
      file: 'enrollment/catalog-info.yaml',
      editUrl:
        'https://git.example.com/university/edit/main/enrollment/catalog-info.yaml',
    },
  },
);

/** The four dimensions of the example: three of them hold, partners and suppliers do not. */
export const enrollmentDimensions: DimensionCoverage[] = [
  dimension('organizations-and-people', 0.8, [
    criterion('owners-resolve', 'Does every owner resolve?', 'missing', {
      evidence: [
        {
          text: 'Issue Recovery has no owner that was found',
          holds: false,
          ref: 'service:default/recovery',
          field: 'spec.owner',
        },
      ],
    }),
    criterion('accountable', 'Does someone answer for the whole?', 'met', {
      evidence: [
        {
          text: 'Dean of Enrollment answers for it',
          holds: true,
          ref: 'group:default/dean',
          field: 'spec.governance.accountable',
        },
      ],
    }),
    criterion('decision-rights', 'Are decision rights named?', 'met'),
    criterion('stakeholders', 'Are the stakeholders named?', 'met'),
    criterion('performers', 'Has every step a performer?', 'met'),
  ]),
  dimension('information-and-technology', 0.75, [
    criterion('parts', 'Has each capability parts?', 'met'),
    criterion('parts-resolve', 'Do the parts resolve?', 'unknown', {
      evidence: [
        {
          text: 'secret-engine is not found or not visible to you',
          holds: false,
          ref: 'component:default/secret-engine',
        },
      ],
    }),
    criterion('information', 'Is the information it relies on named?', 'met'),
    criterion(
      'hidden',
      'Does nothing rest on what nobody declares?',
      'partly',
      {
        evidence: [
          {
            text: '“Advisor review” uses Advising Notes, which nobody declares',
            holds: false,
            ref: 'resource:default/advising-notes',
            step: {
              valueStream: 'valuestream:default/enroll',
              step: 'review',
              title: 'Advisor review',
            },
          },
        ],
      },
    ),
  ]),
  dimension('partners-and-suppliers', 1 / 3, [
    criterion('suppliers-stated', 'Are the suppliers stated?', 'met', {
      evidence: [
        {
          text: 'Identity Supplier',
          holds: true,
          ref: 'group:default/identity-supplier',
          field: 'spec.suppliers',
        },
      ],
    }),
    agreement,
    criterion(
      'supplier-management',
      'Does supplier management support it?',
      'missing',
    ),
    criterion(
      'step-suppliers',
      'Is every supplier that a step names declared?',
      'not-applicable',
    ),
  ]),
  dimension('value-streams-and-processes', 0.8, [
    criterion('realized', 'Does a value stream realize it?', 'met'),
    criterion('reached', 'Does each service say how to reach it?', 'partly', {
      score: 0.6,
      evidence: [
        {
          text: 'Access Support says how it is reached',
          holds: true,
          ref: 'service:default/access-support',
          field: 'spec.access',
        },
        {
          text: 'Academic Advising says nothing of an escalation',
          holds: false,
          ref: 'service:default/advising',
          field: 'spec.support.escalation',
        },
      ],
      fix: {
        entity: 'service:default/advising',
        field: 'spec.support.escalation',
        summary: 'Say who takes over from Academic Advising',
        yaml: 'spec:\n  support:\n    escalation: <group:default/team>',
      },
    }),
    criterion('times', 'Are the times recorded?', 'met'),
  ]),
];
