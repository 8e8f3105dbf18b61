/** The words that the screens of a value stream share. */
export const streamFlowMessages = {
  unreadableTitle: 'Without times, figures and findings',
  unreadable:
    'None of the offerings that this stream realizes could be read with it: not found or not visible to you. These are the steps as its descriptor has them.',
  within: 'As a part of',
  notTimed: 'not timed',
  at: 'at {{at}}',
  finding: {
    delay: 'Delay',
    'repeated-effort': 'Repeated effort',
    'weak-handoff': 'Weak handoff',
    'hidden-dependency': 'Hidden dependency',
  },
  evidence: {
    steps_one: 'Step',
    steps_other: 'Steps',
    refs: 'Concerns',
  },
  way: {
    onward: 'on to {{step}}',
    back: 'back to {{step}}',
    learning: 'teaches {{step}}',
    joins: 'joins {{step}}',
    ends: 'ends here',
    parallel: 'in parallel',
    instead: 'instead',
    begins: 'begins by itself',
  },
} as const;
