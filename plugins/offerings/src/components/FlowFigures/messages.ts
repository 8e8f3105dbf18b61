/** The words of a value stream's figures. */
export const flowFiguresMessages = {
  label: 'Flow of {{stream}}',
  leadTime: 'lead time',
  processTime: 'process time',
  waitTime: 'wait time',
  flowEfficiency: 'flow efficiency',
  rolled: 'rolled %C/A',
  handoffs_one: 'handoff',
  handoffs_other: 'handoffs',
  weak: '{{number}} weak',
  rework_one: 'rework loop',
  rework_other: 'rework loops',
  touchpoints_one: 'touchpoint',
  touchpoints_other: 'touchpoints',
  unknown: 'unknown',
  atLeast: '≥ {{value}}',
  atMost: '≤ {{value}}',
  timed: '{{known}} of {{of}} steps timed',
  rated: '{{known}} of {{of}} steps rated',
  help: {
    leadTime:
      'Waiting and working together, from the first step to the outcome on the main path, first pass.',
    processTime: 'Working time alone, on the main path.',
    flowEfficiency: 'Process time as a share of lead time.',
    rolled:
      'The share of work that passes the whole path complete and accurate at the first go.',
    handoffs: 'Work that passes between people who have no team in common.',
    rework: 'Ways back that make a step happen again.',
    touchpoints: 'Steps that a stakeholder takes part in.',
  },
} as const;
