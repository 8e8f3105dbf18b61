/** The words that several screens share. */
export const sharedMessages = {
  kind: {
    product: 'Product',
    service: 'Service',
  },
  verdict: {
    fragmented: 'Fragmented',
    fragile: 'Fragile',
    strong: 'Strong',
    trustworthy: 'Trustworthy',
    early: 'early',
    deprecated: 'deprecated',
  },
  result: {
    met: 'met',
    partly: 'partly met',
    missing: 'missing',
    'not-applicable': 'does not apply',
    unknown: 'unknown',
  },
  dimension: {
    'organizations-and-people': 'Organizations and people',
    'information-and-technology': 'Information and technology',
    'partners-and-suppliers': 'Partners and suppliers',
    'value-streams-and-processes': 'Value streams and processes',
    bar: '{{dimension}}: {{coverage}}, {{met}} of {{total}} met',
    barWithoutCoverage: '{{dimension}}: nothing applies',
    segment: '{{question}} {{result}}',
  },
  stage: {
    discover: 'Discover',
    design: 'Design',
    acquire: 'Acquire',
    build: 'Build',
    transition: 'Transition',
    operate: 'Operate',
    deliver: 'Deliver',
    support: 'Support',
    improve: 'Improve',
  },
  stepType: {
    work: 'work',
    decision: 'decision',
    wait: 'wait',
    communication: 'communication',
    assistance: 'assistance',
  },
  entity: { unresolved: 'not found or not visible to you' },
  within: {
    partOf: 'Part of {{product}}',
    label: 'Part of',
    ownShare: 'this service',
  },
  yaml: {
    label: 'YAML to paste',
    copy: 'Copy YAML',
    copied: 'YAML copied',
    copyFailed:
      'The browser did not allow copying; select the text and copy it yourself.',
    edit: 'Edit in repository',
    opensElsewhere: 'opens in a new tab',
  },
  failure: {
    retry: 'Try again',
    showFirst: 'Show the first product',
    notFoundTitle: 'Not found or not visible to you',
    notFound:
      'The catalog has no such offering, or you may not see it. Ask its owner if you expected it here.',
    forbiddenTitle: 'You may not see this',
    forbidden:
      'Your account has no permission to read it. Ask whoever runs this portal.',
    notAnOfferingTitle: 'This is not an offering',
    unavailableTitle: 'The value model could not be loaded',
  },
  fold: { more: '{{hidden}} more' },
  loading: 'Loading',
} as const;
