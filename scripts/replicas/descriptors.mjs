/** More than a snapshot assesses at once. */
const OFFERINGS = 120;

const NAMES = Array.from(
  { length: OFFERINGS },
  (_, index) => `offering-${String(index).padStart(3, '0')}`,
);

/** The refs of all offerings, in the order of the portfolio. */
export const OFFERING_REFS = NAMES.map(name => `product:default/${name}`);

/** A descriptor file with many small Products and the team that owns them. */
export function descriptorFile() {
  const team = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'team' },
    spec: { type: 'team', children: [] },
  };
  const products = NAMES.map(name => ({
    apiVersion: 'offerings/v1alpha1',
    kind: 'Product',
    metadata: { name },
    spec: {
      type: 'example',
      lifecycle: 'production',
      owner: 'team',
      need: 'Somebody needs it.',
      measures: [{ name: 'Hours open', metric: 'reliability' }],
    },
  }));
  // JSON is YAML.
  return [team, ...products].map(each => JSON.stringify(each)).join('\n---\n');
}
