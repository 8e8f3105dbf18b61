/** The words of readings. */
export const readingFormatMessages = {
  withUnit: '{{value}}\u00a0{{unit}}',
  justNow: 'just now',
} as const;
