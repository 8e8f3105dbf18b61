/** The words of a duration. */
export const durationMessages = {
  days: '{{value}} d',
  hours: '{{value}} h',
  minutes: '{{value}} min',
  seconds: '{{value}} s',
  underASecond: 'under 1 s',
} as const;
