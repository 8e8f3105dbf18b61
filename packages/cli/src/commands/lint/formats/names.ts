/** How the result of a lint can be written. */
export const FORMATS = ['text', 'json', 'sarif', 'github', 'gitlab'] as const;

export type Format = (typeof FORMATS)[number];
