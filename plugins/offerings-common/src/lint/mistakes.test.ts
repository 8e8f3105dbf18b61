import type { LintOptions } from './lintFiles';
import {
  entityYaml,
  lint,
  pointedAt,
  practiceYaml,
  productYaml,
  serviceYaml,
  streamYaml,
} from './__testUtils__/descriptors';

/** Some files in which one thing is wrong. */
interface Mistake {
  rule: string;
  files: string | string[];
  says: string;
  /** Line and column. */
  at: `${number}:${number}`;
  /** The text that is marked. */
  marks: string;
  severity?: 'warning';
  /** The text that the fix writes. */
  fix?: string;
  in?: string;
  options?: LintOptions;
}

const REF = 'a ref to a Group or User';
const DURATION = 'an ISO 8601 duration such as PT15M, PT2H or P3D';
const STEP_FIELDS = ['title: Ask', 'stage: discover'];

/** Lines of a list of steps, each with its own fields. */
function steps(...list: string[][]): string[] {
  return [
    'steps:',
    ...list.flatMap(([first, ...rest]) => [
      `  - ${first}`,
      ...rest.map(line => `    ${line}`),
    ]),
  ];
}

function group(name: string, ...spec: string[]): string {
  return entityYaml('Group', name, [
    'type: team',
    'children: []',
    ...spec,
  ]).replace('offerings/v1alpha1', 'backstage.io/v1alpha1');
}

const YAML_MISTAKES: Mistake[] = [
  {
    rule: 'yaml-syntax',
    files: productYaml('direction: "open'),
    says: 'Missing closing "quote',
    at: '11:1',
    marks: '',
  },
  {
    rule: 'tab-as-indent',
    files: 'a:\n\tb: 1\n',
    says: 'Tabs are not allowed as indentation',
    at: '2:1',
    marks: '\t',
  },
  {
    rule: 'yaml-syntax',
    files: productYaml('suppliers: [a'),
    says: 'Flow sequence in block collection must be sufficiently indented and end with a ]',
    at: '11:1',
    marks: '',
  },
  {
    rule: 'duplicate-key',
    files: productYaml('owner: team-a'),
    says: 'Map keys must be unique: `owner` is there already, with the same value',
    at: '10:3',
    marks: 'owner',
    fix: '',
  },
  {
    rule: 'duplicate-key',
    files: productYaml('owner: team-b'),
    says: 'Map keys must be unique: `owner` is there already',
    at: '10:3',
    marks: 'owner',
  },
  {
    rule: 'unknown-tag',
    severity: 'warning',
    files: productYaml().replace('need: ', 'need: !text '),
    says: 'Unresolved tag: !text',
    at: '9:9',
    marks: '!text',
  },
  {
    rule: 'unknown-alias',
    files: productYaml().replace('team-a', '*team'),
    says: 'Unresolved alias (the anchor must be set before the alias): team',
    at: '8:10',
    marks: '*team',
  },
  {
    rule: 'circular-alias',
    files: productYaml('suppliers: &s [*s]'),
    says: 'The alias stands for a value that holds itself: s',
    at: '10:18',
    marks: '*s',
  },
  {
    rule: 'non-string-key',
    files: productYaml('? [a, b]', ': c'),
    says: 'A key must be a plain text',
    at: '10:5',
    marks: '[a, b]',
  },
  {
    rule: 'binary-file',
    files: 'PNG\0\0',
    says: 'This is no text, but binary data',
    at: '1:4',
    marks: '\0',
  },
  {
    rule: 'not-an-entity',
    files: 'a: 1\n',
    says: 'Expected an entity with apiVersion, kind and metadata, found {"a":1}',
    at: '1:1',
    marks: 'a',
  },
  {
    rule: 'not-an-entity',
    files: `${productYaml()}---\njust a text\n`,
    says: 'Expected an entity with apiVersion, kind and metadata, found "just a text"',
    at: '11:1',
    marks: 'just a text',
  },
];

const ENVELOPE_MISTAKES: Mistake[] = [
  {
    rule: 'kind',
    files: 'apiVersion: offerings/v1alpha1\nmetadata:\n  name: a\n',
    says: '`kind`: expected one of Product, Service, ValueStream, Practice',
    at: '1:1',
    marks: 'apiVersion',
  },
  {
    rule: 'required',
    files: productYaml().replace('  name: enrollment\n', '  title: A\n'),
    says: '`metadata.name`: missing, expected letters and digits, with -, _ or . between them, at most 63 characters',
    at: '3:1',
    marks: 'metadata',
  },
  {
    rule: 'format',
    files: productYaml().replace('enrollment', 'Student Enrollment'),
    says: '`metadata.name`: expected letters and digits, with -, _ or . between them, at most 63 characters, found "Student Enrollment"',
    at: '4:9',
    marks: 'Student Enrollment',
  },
  {
    rule: 'format',
    files: productYaml().replace('spec:', '  namespace: North_Campus\nspec:'),
    says: '`metadata.namespace`: expected lower case letters and digits, with - between them, at most 63 characters, found "North_Campus"',
    at: '5:14',
    marks: 'North_Campus',
  },
  {
    rule: 'format',
    files: productYaml().replace(
      'spec:',
      '  labels:\n    size: very big\nspec:',
    ),
    says: '`metadata.labels.size`: expected letters and digits, with -, _ or . between them, at most 63 characters, found "very big"',
    at: '6:11',
    marks: 'very big',
  },
  {
    rule: 'format',
    files: productYaml().replace(
      'spec:',
      '  annotations:\n    example.org/size: 5\nspec:',
    ),
    says: '`metadata.annotations.example.org/size`: expected a text, found 5',
    at: '6:23',
    marks: '5',
  },
  {
    rule: 'format',
    files: productYaml().replace('spec:', '  tags: [ok, Not Ok]\nspec:'),
    says: '`metadata.tags[1]`: expected lower case letters, digits, :, + and #, with - between them, at most 63 characters, found "Not Ok"',
    at: '5:14',
    marks: 'Not Ok',
  },
  {
    rule: 'required',
    files: productYaml().replace('spec:', '  links:\n    - title: A\nspec:'),
    says: '`metadata.links[0].url`: missing, expected a URL',
    at: '6:7',
    marks: 'title',
  },
  {
    rule: 'envelope',
    files: productYaml().replace('spec:', '  description: 5\nspec:'),
    says: '`metadata.description`: must be string',
    at: '5:16',
    marks: '5',
  },
  {
    rule: 'unknown-field',
    files: `${productYaml()}specs: {}\n`,
    says: '`specs`: unknown field, did you mean `spec`?',
    at: '10:1',
    marks: 'specs',
  },
  {
    rule: 'api-version',
    files: productYaml().replace('v1alpha1', 'v9'),
    says: '`apiVersion`: expected a supported version: offerings/v1alpha1, found "offerings/v9"',
    at: '1:13',
    marks: 'offerings/v9',
  },
  {
    rule: 'kind',
    files: productYaml().replace('Product', 'product'),
    says: '`kind`: expected one of Product, Service, ValueStream, Practice, found "product", did you mean `Product`?',
    at: '2:7',
    marks: 'product',
    fix: 'Product',
  },
];

const SCHEMA_MISTAKES: Mistake[] = [
  {
    rule: 'required',
    files: productYaml().replace('  owner: team-a\n', ''),
    says: `\`spec.owner\`: missing, expected ${REF}: the team or person who owns it`,
    at: '5:1',
    marks: 'spec',
  },
  {
    rule: 'required',
    files: streamYaml(...steps(['id: ask', 'stage: discover'])),
    says: '`spec.steps[0].title`: missing, expected a text: what happens, in a few words',
    at: '11:7',
    marks: 'id',
  },
  {
    rule: 'unknown-field',
    files: productYaml('governence:', '  direction: On'),
    says: '`spec.governence`: unknown field, did you mean `governance`?',
    at: '10:3',
    marks: 'governence',
    fix: 'governance',
  },
  {
    rule: 'unknown-field',
    files: productYaml('color: blue'),
    says: '`spec.color`: unknown field, expected one of type, lifecycle, owner, need, outcomes, stakeholders, suppliers, governance, measures, improvements, capabilities',
    at: '10:3',
    marks: 'color',
  },
  {
    rule: 'unknown-field',
    files: productYaml('owners: team-b'),
    says: '`spec.owners`: unknown field, did you mean `owner`?',
    at: '10:3',
    marks: 'owners',
  },
  {
    rule: 'type',
    files: productYaml().replace('need: Students enrol in time.', 'need:'),
    says: '`spec.need`: expected a text, found nothing',
    at: '9:3',
    marks: 'need',
  },
  {
    rule: 'type',
    files: productYaml('suppliers: Paper'),
    says: '`spec.suppliers`: expected a list, found "Paper"',
    at: '10:14',
    marks: 'Paper',
  },
  {
    rule: 'empty',
    files: productYaml().replace('Students enrol in time.', "''"),
    says: '`spec.need`: expected a text that is not empty, found ""',
    at: '9:9',
    marks: "''",
  },
  {
    rule: 'value',
    files: productYaml('governance:', "  investment: 'invests'"),
    says: '`spec.governance.investment`: expected one of invest, maintain, reduce, retire, found "invests", did you mean `invest`?',
    at: '11:17',
    marks: "'invests'",
    fix: "'invest'",
  },
  {
    rule: 'value',
    files: streamYaml(...steps(['id: ask', 'title: Ask', 'stage: delivery'])),
    says: '`spec.steps[0].stage`: expected one of discover, design, acquire, build, transition, operate, deliver, support, improve, found "delivery", did you mean `deliver`?',
    at: '13:14',
    marks: 'delivery',
    fix: 'deliver',
  },
  {
    rule: 'format',
    files: productYaml('governance:', '  reviewEvery: 2 days'),
    says: `\`spec.governance.reviewEvery\`: expected ${DURATION}, found "2 days", did you mean \`P2D\`?`,
    at: '11:18',
    marks: '2 days',
    fix: 'P2D',
  },
  {
    rule: 'format',
    files: streamYaml(...steps(['id: ask', ...STEP_FIELDS, 'waitTime: 4h'])),
    says: `\`spec.steps[0].waitTime\`: expected ${DURATION}, found "4h", did you mean \`PT4H\`?`,
    at: '14:17',
    marks: '4h',
    fix: 'PT4H',
  },
  {
    rule: 'format',
    files: productYaml('governance:', '  reviewEvery: monthly'),
    says: `\`spec.governance.reviewEvery\`: expected ${DURATION}, found "monthly"`,
    at: '11:18',
    marks: 'monthly',
  },
  {
    rule: 'format',
    files: serviceYaml('access:', '  how: Online', '  url: example.org'),
    says: '`spec.access.url`: expected an http, https or mailto URL, found "example.org"',
    at: '13:10',
    marks: 'example.org',
  },
  {
    rule: 'format',
    files: productYaml('governance:', '  lastReviewed: 30.09.2026'),
    says: '`spec.governance.lastReviewed`: expected an ISO 8601 date such as 2026-09-30, found "30.09.2026"',
    at: '11:19',
    marks: '30.09.2026',
  },
  {
    rule: 'range',
    files: streamYaml(
      ...steps(['id: ask', ...STEP_FIELDS, 'percentCompleteAndAccurate: 140']),
    ),
    says: '`spec.steps[0].percentCompleteAndAccurate`: expected a number from 0 to 100, found 140',
    at: '14:35',
    marks: '140',
  },
  {
    rule: 'empty',
    files: streamYaml().replace('[product:enrollment]', '[]'),
    says: '`spec.offerings`: expected at least one item, found []',
    at: '9:14',
    marks: '[]',
  },
  {
    rule: 'ref',
    files: productYaml().replace('team-a', 'Team A'),
    says: '`spec.owner`: expected a ref such as `group:default/name`, found "Team A"',
    at: '8:10',
    marks: 'Team A',
  },
  {
    rule: 'ref',
    files: productYaml().replace('team-a', 'component:portal'),
    says: `\`spec.owner\`: expected ${REF}, found "component:portal"`,
    at: '8:10',
    marks: 'component:portal',
  },
  {
    rule: 'ref',
    files: productYaml().replace('team-a', 'grup:team-a'),
    says: `\`spec.owner\`: expected ${REF}, found "grup:team-a", did you mean \`group:team-a\`?`,
    at: '8:10',
    marks: 'grup:team-a',
    fix: 'group:team-a',
  },
  {
    rule: 'ref',
    files: serviceYaml('dependsOn: [identity]'),
    says: '`spec.dependsOn[0]`: expected a ref with its kind written out, such as `component:default/name`, found "identity"',
    at: '11:15',
    marks: 'identity',
  },
];

const MEANING_MISTAKES: Mistake[] = [
  {
    rule: 'duplicate-step',
    files: streamYaml(
      ...steps(['id: ask', ...STEP_FIELDS], ['id: ask', ...STEP_FIELDS]),
    ),
    says: '`spec.steps[1].id`: expected an id that no other step has, spec.steps[0] has it too, found "ask"',
    at: '14:11',
    marks: 'ask',
  },
  {
    rule: 'unknown-step',
    files: streamYaml(
      ...steps(
        ['id: ask', ...STEP_FIELDS, 'next: [enroll]'],
        ['id: enrol', ...STEP_FIELDS],
      ),
    ),
    says: '`spec.steps[0].next[0]`: expected the id of a step of this value stream, found "enroll", did you mean `enrol`?',
    at: '14:14',
    marks: 'enroll',
    fix: 'enrol',
  },
  {
    rule: 'unknown-step',
    files: streamYaml(
      'endsAt: [step]',
      ...steps(['id: step1', ...STEP_FIELDS], ['id: step2', ...STEP_FIELDS]),
    ),
    says: '`spec.endsAt[0]`: expected the id of a step of this value stream, found "step", did you mean `step1`?',
    at: '10:12',
    marks: 'step',
  },
  {
    rule: 'wait-step',
    files: streamYaml(
      ...steps(['id: ask', ...STEP_FIELDS, 'type: wait', 'processTime: PT1H']),
    ),
    says: '`spec.steps[0].processTime`: expected nothing, as a step of type wait has only a `waitTime`, found "PT1H"',
    at: '15:20',
    marks: 'PT1H',
  },
  {
    rule: 'own-practice',
    severity: 'warning',
    files: practiceYaml('incident-managment'),
    says: '`spec.practice`: "incident-managment" is taken as a practice of your own, as it is none of the 34 practices of ITIL 4, did you mean `incident-management`?',
    at: '6:13',
    marks: 'incident-managment',
    fix: 'incident-management',
  },
  {
    rule: 'near-metric',
    severity: 'warning',
    files: productYaml(
      'measures:',
      '  - {name: Use, metric: adoptoin, perspective: flow}',
    ),
    says: '`spec.measures[0].metric`: "adoptoin" is taken as a metric of your own, as it is none of the well-known ones, did you mean `adoption`?',
    at: '11:27',
    marks: 'adoptoin',
    fix: 'adoption',
  },
  {
    rule: 'unresolved-ref',
    severity: 'warning',
    files: productYaml().replace('team-a', 'team-b'),
    options: { exists: ref => ref === 'group:default/team-a' },
    says: '`spec.owner`: there is no group:default/team-b',
    at: '8:10',
    marks: 'team-b',
  },
  {
    rule: 'unresolved-ref',
    severity: 'warning',
    files: [
      productYaml(),
      serviceYaml().replace('[enrollment]', '[enrolment]'),
    ],
    in: 'b.yaml',
    options: { exists: ref => ref.startsWith('group:') },
    says: '`spec.products[0]`: there is no product:default/enrolment, did you mean `product:default/enrollment`?',
    at: '10:14',
    marks: 'enrolment',
    fix: 'product:default/enrollment',
  },
  {
    rule: 'unresolved-ref',
    severity: 'warning',
    files: [productYaml().replace('team-a', 'user:team-b'), group('team-b')],
    options: { exists: () => false },
    says: '`spec.owner`: there is no user:default/team-b, did you mean `group:default/team-b`?',
    at: '8:10',
    marks: 'user:team-b',
    fix: 'group:default/team-b',
  },
  {
    rule: 'duplicate-entity',
    files: [productYaml(), productYaml()],
    in: 'b.yaml',
    says: '`metadata.name`: product:default/enrollment is in a.yaml already',
    at: '4:9',
    marks: 'enrollment',
  },
  {
    rule: 'duplicate-entity',
    files: [productYaml(), productYaml()].join('---\n'),
    says: '`metadata.name`: product:default/enrollment is in this file already',
    at: '14:9',
    marks: 'enrollment',
  },
  {
    rule: 'delivers-nothing',
    severity: 'warning',
    files: serviceYaml().replace('  products: [enrollment]\n', ''),
    says: '`spec.products`: this Service delivers no Product, and no value stream in these files realizes it',
    at: '5:1',
    marks: 'spec',
  },
  {
    rule: 'unknown-stakeholder',
    severity: 'warning',
    files: [
      productYaml('stakeholders:', '  - {name: Student, roles: [user]}'),
      streamYaml(
        ...steps(['id: ask', ...STEP_FIELDS, 'stakeholder: Students']),
      ),
    ],
    in: 'b.yaml',
    says: '`spec.steps[0].stakeholder`: expected the name of a stakeholder that the offering declares, found "Students", did you mean `Student`?',
    at: '14:20',
    marks: 'Students',
    fix: 'Student',
  },
  {
    rule: 'unknown-stakeholder',
    severity: 'warning',
    files: productYaml(
      'outcomes:',
      '  - {name: A, statement: B, stakeholder: Lecturer}',
    ),
    says: '`spec.outcomes[0].stakeholder`: expected the name of a stakeholder that the offering declares, found "Lecturer"',
    at: '11:44',
    marks: 'Lecturer',
  },
  {
    rule: 'unknown-supplier',
    severity: 'warning',
    files: [
      productYaml('suppliers: [{name: Paper mill}]'),
      streamYaml(...steps(['id: ask', ...STEP_FIELDS, 'suppliers: [Bank]'])),
    ],
    in: 'b.yaml',
    says: '`spec.steps[0].suppliers[0]`: expected a supplier that the offering declares, found "Bank"',
    at: '14:19',
    marks: 'Bank',
  },
  {
    rule: 'unknown-measure',
    severity: 'warning',
    files: productYaml(
      'outcomes:',
      '  - {name: A, statement: B, measuredBy: Used}',
      'measures:',
      '  - {name: Use, metric: adoption}',
    ),
    says: '`spec.outcomes[0].measuredBy`: expected the name of a measure of the offering, found "Used", did you mean `Use`?',
    at: '11:43',
    marks: 'Used',
    fix: 'Use',
  },
  {
    rule: 'unknown-measure',
    severity: 'warning',
    files: [
      productYaml(),
      serviceYaml('serviceLevels:', '  - {name: A, measure: Uptime}'),
    ],
    in: 'b.yaml',
    says: '`spec.serviceLevels[0].measure`: expected the name of a measure of the offering, found "Uptime"',
    at: '12:26',
    marks: 'Uptime',
  },
  {
    rule: 'unknown-source',
    severity: 'warning',
    files: [
      productYaml(
        'improvements:',
        '  - {title: A, learnedFrom: use, status: done, learnedAt: aks}',
      ),
      streamYaml(...steps(['id: ask', ...STEP_FIELDS])),
    ],
    says: '`spec.improvements[0].learnedAt`: expected the id of a step or the name of a measure of the offering, found "aks"',
    at: '11:61',
    marks: 'aks',
  },
  {
    rule: 'unknown-change',
    severity: 'warning',
    files: [
      productYaml(
        'improvements:',
        '  - {title: A, learnedFrom: use, status: done, changes: Portl}',
        'capabilities: [{name: Portal, type: software}]',
      ),
      streamYaml(...steps(['id: ask', ...STEP_FIELDS])),
    ],
    says: '`spec.improvements[0].changes`: expected a capability, a service or the id of a step of the offering, found "Portl", did you mean `Portal`?',
    at: '11:59',
    marks: 'Portl',
    fix: 'Portal',
  },
  {
    rule: 'weak-handoff',
    severity: 'warning',
    files: [
      streamYaml(
        ...steps(
          ['id: ask', ...STEP_FIELDS, 'performers: [team-a]'],
          ['id: do', 'title: Do', 'stage: deliver', 'performers: [team-b]'],
        ),
      ),
      [group('team-a'), group('team-b')].join('---\n'),
    ],
    says: '`spec.steps[1]`: The handoff from “Ask” to “Do” is weak: neither step is a communication, the two share no practice and their teams are neither parent and child nor siblings',
    at: '15:7',
    marks:
      'id: do\n      title: Do\n      stage: deliver\n      performers: [team-b]\n',
  },
];

function itFinds(mistakes: Mistake[]) {
  it.each(mistakes)('$rule: $says', mistake => {
    const found = lint(mistake.files, mistake.options);
    expect(
      found.map(({ rule, message, severity, file, start, ...diagnostic }) => ({
        rule,
        message,
        severity,
        file,
        at: `${start.line}:${start.column}`,
        marks: pointedAt(
          { rule, message, severity, file, start, ...diagnostic },
          mistake.files,
        ),
        fix: diagnostic.fix?.edits.map(({ text }) => text).join(),
      })),
    ).toEqual([
      {
        rule: mistake.rule,
        message: mistake.says,
        severity: mistake.severity ?? 'error',
        file: mistake.in ?? 'a.yaml',
        at: mistake.at,
        marks: mistake.marks,
        fix: mistake.fix,
      },
    ]);
  });
}

describe('lintFiles, given one mistake', () => {
  describe('in the YAML', () => {
    itFinds(YAML_MISTAKES);
  });
  describe('in what all entities have in common', () => {
    itFinds(ENVELOPE_MISTAKES);
  });
  describe('in a field', () => {
    itFinds(SCHEMA_MISTAKES);
  });
  describe('in the meaning', () => {
    itFinds(MEANING_MISTAKES);
  });
});
