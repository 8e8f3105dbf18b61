/** The words of the *Value stream map* tab. */
export const streamMapMessages = {
  label: 'Value stream map of {{stream}}, in the order of the main path',
  help: 'Scroll sideways with the arrow keys. Each item says how long work waits, then who does what with it.',
  walk: 'Walk the journey',
  demand: 'Demand',
  noDemand: 'The descriptor does not say what triggers it.',
  outcome: 'Outcome',
  noOutcome: 'The descriptor does not say what it ends in.',
  ladder: 'Time ladder',
  high: 'up: waiting',
  low: 'down: working',
  totals: 'Totals of the time ladder',
  notCounted: 'learned for the next pass, adds no time',
  waitUnknown: 'wait not timed',
  process: 'Process',
  accuracy: '%C/A',
  notRated: 'not rated',
  crossing: {
    handoff: 'handoff',
    touchpoint: 'touchpoint',
  },
  after: 'After the outcome',
  apart: 'Beside the path',
  findings: 'Findings',
  noFindings:
    'No delay, repeated effort, weak handoff or hidden dependency stands out.',
} as const;
