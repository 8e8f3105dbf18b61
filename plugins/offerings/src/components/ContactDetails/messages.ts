/** The words for how to reach the people who help. */
export const contactDetailsMessages = {
  hours: 'Hours: {{hours}}',
  escalation: 'Escalates to {{escalation}}',
} as const;
