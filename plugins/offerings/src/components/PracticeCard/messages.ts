/** The words of the *Where it is applied* card. */
export const practiceCardMessages = {
  title: 'Where it is applied',
  practice: 'Practice',
  essential: 'one of the eight that a whole journey leans on',
  purpose: 'Purpose',
  stages: 'Stages',
  noStages: 'No stage is named.',
  serves: 'What it serves',
  alsoFor: 'also for',
  throughStream: 'through a value stream',
  noStep: 'supported as a whole; no step names the practice',
  stray: 'Value streams of no known offering',
  unavailable: 'Where it is applied could not be loaded',
  nowhere: 'It supports no product, service or value stream yet.',
} as const;
