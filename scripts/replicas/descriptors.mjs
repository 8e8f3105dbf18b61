/** More than a snapshot assesses at once. */
const OFFERINGS = 120;

const TEAM = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'team' },
  spec: { type: 'team', children: [] },
};

/** A small offering, with what only its kind has. */
export function offering(kind, name, spec) {
  return {
    apiVersion: 'offerings/v1alpha1',
    kind,
    metadata: { name },
    spec: {
      type: 'example',
      lifecycle: 'production',
      owner: 'team',
      need: 'Somebody needs it.',
      ...spec,
    },
  };
}

/** Many small Products. */
export const MANY_PRODUCTS = Array.from({ length: OFFERINGS }, (_, index) =>
  offering('Product', `offering-${String(index).padStart(3, '0')}`, {
    measures: [{ name: 'Hours open', metric: 'reliability' }],
  }),
);

/** The refs of all offerings, in the order of the portfolio. */
export const OFFERING_REFS = MANY_PRODUCTS.map(
  ({ metadata }) => `product:default/${metadata.name}`,
);

/** A descriptor file with some entities and the team that owns them. */
export function descriptorFile(entities) {
  // JSON is YAML.
  return [TEAM, ...entities].map(each => JSON.stringify(each)).join('\n---\n');
}
