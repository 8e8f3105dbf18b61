const LIMIT = 50;

/** Our page of all offerings. */
export const OUR_PAGE = `offerings/v1/offerings?limit=${LIMIT}`;

/** The catalog's own page of the same kinds, in the order of their names. */
export const CATALOGS_PAGE = `catalog/entities/by-query?${new URLSearchParams([
  ['limit', String(LIMIT)],
  ['filter', 'kind=product'],
  ['filter', 'kind=service'],
  ['orderField', 'metadata.name,asc'],
])}`;
