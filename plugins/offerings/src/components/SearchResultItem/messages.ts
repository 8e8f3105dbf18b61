/** The words of a search result. */
export const searchResultItemMessages = {
  kind: {
    Product: 'Product',
    Service: 'Service',
    ValueStream: 'Value stream',
  },
  owner: 'Owned by',
  partOf: 'Part of',
} as const;
