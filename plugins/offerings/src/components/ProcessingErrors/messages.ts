/** The words of the *Catalog errors* card. */
export const processingErrorsMessages = {
  title: 'Catalog errors',
  intro_one:
    'The catalog could not accept the latest version of the descriptor. This page shows the last valid one, until this mistake is corrected:',
  intro_other:
    'The catalog could not accept the latest version of the descriptor. This page shows the last valid one, until these {{count}} mistakes are corrected:',
  list: 'What is wrong',
  location: 'Described in {{location}}',
} as const;
