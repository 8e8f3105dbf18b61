/** The words of the *Coverage* card. */
export const coverageCardMessages = {
  title: 'Coverage',
  reload: 'Read the catalog again',
  dimensions: 'Coverage of the four dimensions',
  noCoverage: 'n/a',
  ownShare_one:
    '{{count}} of the {{open}} open questions is about this service.',
  ownShare_other:
    '{{count}} of the {{open}} open questions are about this service.',
  allQuestions: 'All {{total}} questions',
  next: {
    title: 'Next best fix',
    inEntity: 'In the descriptor of {{entity}}.',
    towards: 'Takes the offering towards {{verdict}}.',
    showYaml: 'Show YAML',
    hideYaml: 'Hide YAML',
  },
} as const;
