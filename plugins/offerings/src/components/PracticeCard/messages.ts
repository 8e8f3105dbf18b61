/** The words of the *Where it is applied* card. */
export const practiceCardMessages = {
  title: 'Where it is applied',
  practice: 'Practice',
  essential: 'one of the eight that a whole journey leans on',
  purpose: 'Purpose',
  stages: 'Stages',
  noStages: 'No stage is named.',
  products: 'Products',
  services: 'Services',
  valueStreams: 'Value streams',
  nowhere: 'It supports no product, service or value stream yet.',
} as const;
