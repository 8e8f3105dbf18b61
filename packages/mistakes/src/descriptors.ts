/** A Product of the example university, with which a Service and a value stream of a mistake have to do. */
export const PRODUCT = 'student-enrollment-platform';

/** Two teams of the example university. */
export const TEAM = 'service-desk';
export const OTHER_TEAM = 'registrar-office';

/** A descriptor of any kind of ours. */
export function entityYaml(
  kind: string,
  name: string,
  spec: readonly string[],
): string {
  return [
    'apiVersion: offerings/v1alpha1',
    `kind: ${kind}`,
    'metadata:',
    `  name: ${name}`,
    'spec:',
    ...spec.map(line => `  ${line}`),
    '',
  ].join('\n');
}

/** A file of the smallest valid Product, with more lines under its `spec`. */
export function productYaml(...lines: string[]): string {
  return entityYaml('Product', PRODUCT, [
    'type: platform',
    'lifecycle: production',
    `owner: ${TEAM}`,
    'need: Students enrol in time.',
    ...lines,
  ]);
}

/** The same of a Service that delivers it. */
export function serviceYaml(...lines: string[]): string {
  return entityYaml('Service', 'help', [
    'type: support',
    'lifecycle: production',
    `owner: ${TEAM}`,
    'need: Students get help.',
    `products: [${PRODUCT}]`,
    ...lines,
  ]);
}

/** The same of a ValueStream that realizes it. */
export function streamYaml(...lines: string[]): string {
  return entityYaml('ValueStream', 'enrol', [
    'type: journey',
    'lifecycle: production',
    `owner: ${TEAM}`,
    `offerings: [product:${PRODUCT}]`,
    ...lines,
  ]);
}

/** The same of a Practice. */
export function practiceYaml(practice: string, ...lines: string[]): string {
  return entityYaml('Practice', 'incidents', [
    `practice: ${practice}`,
    'lifecycle: production',
    `owner: ${TEAM}`,
    'purpose: Operation is restored soon.',
    ...lines,
  ]);
}

/** A Group, as Backstage has it. */
export function groupYaml(name: string): string {
  return entityYaml('Group', name, ['type: team', 'children: []']).replace(
    'offerings/v1alpha1',
    'backstage.io/v1alpha1',
  );
}

/** Lines of a list of steps, each with its own fields. */
export function steps(...list: string[][]): string[] {
  return [
    'steps:',
    ...list.flatMap(([first, ...rest]) => [
      `  - ${first}`,
      ...rest.map(line => `    ${line}`),
    ]),
  ];
}
