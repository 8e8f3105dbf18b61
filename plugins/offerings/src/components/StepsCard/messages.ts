/** The words of the *Steps* card. */
export const stepsCardMessages = {
  title: 'Steps',
  journey: 'See the whole journey',
  map: 'Value stream map',
  walk: 'Walk the journey',
  noFigures:
    'Without figures: they could not be read from the offering that this stream realizes.',
  step: 'Step',
  stageAndType: '{{stage}} · {{type}}',
  who: 'Who',
  process: 'Process',
  wait: 'Wait',
  accuracy: '%C/A',
  demand: 'Starts with: {{demand}}',
  outcome: 'Ends in: {{outcome}}',
  emptyTitle: 'No steps yet',
  empty:
    'Steps say how work flows from demand to outcome. Add them to the descriptor:',
} as const;
