/** The words of the page of rejected descriptors. */
export const rejectedDescriptorsMessages = {
  title: 'Rejected descriptors',
  intro:
    'The catalog could not accept what these files say of an offering, so it has no page yet. Correct what is listed here: the catalog reads each file again every few minutes.',
  again: 'Look again',
  failed: 'The rejected descriptors could not be loaded',
  emptyTitle: 'Every descriptor was accepted',
  empty:
    'No product, service, value stream or practice waits for a correction. One that was valid before keeps its page, which says what is wrong with it now.',
  unknownLocation: 'From a file that the catalog does not name',
  wholeFile: 'The file as a whole',
  mistakes: 'What is wrong with {{entity}}',
  lastSeen: 'rejected {{ago}}',
  more_one: '{{count}} more was rejected and is not shown.',
  more_other: '{{count}} more were rejected and are not shown.',
} as const;
