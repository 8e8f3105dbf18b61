/** The words of the *Coverage* tab. */
export const coverageContentMessages = {
  dimension: '{{met}} of {{total}} met',
  nothingApplies: 'nothing applies',
  onlyMissing: 'Only what is missing',
  noneMissing: 'Nothing is missing here.',
  linkTo: 'Link to “{{question}}”',
  evidence: 'Evidence',
  speaksFor: 'speaks for it',
  speaksAgainst: 'speaks against it',
  inStep: 'in step “{{step}}”',
  endangers: 'Endangers',
  outcome: 'outcome “{{title}}”',
  step: 'step “{{title}}”',
  fix: 'What to write',
  fixNew: 'a new document beside {{entity}}',
  fixIn: '{{field}} of {{entity}}',
  first: 'Fix these first to reach {{verdict}}',
  unresolved: 'Not found or not visible to you',
  unresolvedIntro:
    'These refs lead nowhere for you. Either they are misspelt, or your account may not read what they name.',
  namedBy: 'named by',
} as const;
