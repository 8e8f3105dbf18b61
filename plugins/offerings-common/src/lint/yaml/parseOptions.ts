/** How descriptors are parsed: as the catalog does, in YAML 1.2. */
export const PARSE_OPTIONS = {
  // Looking for them is quadratic there; it happens here while the values are read.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;
