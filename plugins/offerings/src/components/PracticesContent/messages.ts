/** The words of the *Practices* tab. */
export const practicesContentMessages = {
  summary_one: '{{count}} practice is at work.',
  summary_other: '{{count}} practices are at work.',
  allEight: 'All of the eight that a whole journey leans on are among them.',
  absent_one:
    'Of the eight that a whole journey leans on, {{count}} is absent: {{practices}}.',
  absent_other:
    'Of the eight that a whole journey leans on, {{count}} are absent: {{practices}}.',
  howToAdd: 'See what to write in the coverage',
  table: 'Practices by stage',
  practice: 'Practice',
  eight: 'The eight that a whole journey leans on',
  others: 'Other practices',
  absentHere: 'absent',
  steps_one: '{{count}} step',
  steps_other: '{{count}} steps',
  stated: 'works here, though no step names it',
  nothing: 'not at work',
  noStep: 'no step',
  legendSteps: 'so many steps of the stage name the practice',
  legendStated:
    'the practice says that it works in the stage; no step names it',
  legendNothing: 'not at work in the stage',
  legendAbsent: 'one of the eight that supports no part of the offering',
} as const;
