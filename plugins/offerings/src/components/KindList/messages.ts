/** The words of the lists of the four kinds. */
export const kindListMessages = {
  product: {
    intro:
      'What makes an offering possible: software and everything else it takes.',
    search: 'Search products',
    emptyTitle: 'No product here yet',
  },
  service: {
    intro:
      'What makes products usable: access, guidance, support, communication.',
    search: 'Search services',
    emptyTitle: 'No service here yet',
  },
  valueStream: {
    intro: 'How work flows from demand to outcome, step by step.',
    search: 'Search value streams',
    emptyTitle: 'No value stream here yet',
  },
  practice: {
    intro: 'Dependable ways of handling important work.',
    search: 'Search practices',
    emptyTitle: 'No practice here yet',
  },
  empty:
    'None is in the catalog, or none is visible to you. To add the first one, save this as a catalog-info.yaml, fill it in and register it:',
  noMatchTitle: 'Nothing matches “{{text}}”',
  noMatch:
    'The search looks at names, titles, descriptions, types and what they are for.',
  clear: 'Clear the search',
  failed: 'The list could not be loaded',
  column: {
    name: 'Name',
    owner: 'Owner',
    type: 'Type',
    lifecycle: 'Lifecycle',
    need: 'Need it answers',
    deliveredBy: 'Services',
    delivers: 'Makes usable',
    realizes: 'Realizes',
    outcome: 'Ends in',
    practice: 'Practice',
    stages: 'Stages',
    supports: 'Supports',
  },
  total_one: '{{count}} in all',
  total_other: '{{count}} in all',
  services_one: '{{count}} delivers it',
  services_other: '{{count}} deliver it',
  applied_one: '{{count}} place',
  applied_other: '{{count}} places',
} as const;
