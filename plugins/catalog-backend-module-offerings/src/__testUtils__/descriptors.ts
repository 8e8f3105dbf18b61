const SMALLEST_SPECS = {
  Product: { type: 'platform', need: 'Students enrol without a queue.' },
  Service: { type: 'support', need: 'Students get help.' },
  ValueStream: { type: 'journey', offerings: ['product:enrollment'] },
  Practice: { practice: 'incident-management', purpose: 'Restore operation.' },
};

/** The smallest valid descriptor of a kind, with whatever else a test wants in its `spec`, right or wrong. */
export function descriptor(
  kind: keyof typeof SMALLEST_SPECS,
  name: string,
  spec: Record<string, unknown> = {},
) {
  return {
    apiVersion: 'offerings/v1alpha1',
    kind,
    metadata: { name },
    spec: {
      lifecycle: 'production',
      owner: 'team-a',
      ...SMALLEST_SPECS[kind],
      ...spec,
    },
  };
}

/** The smallest valid descriptor of a ValueStream with steps; a step without an `id` gets `step-<index>`. */
export function streamDescriptor(
  name: string,
  steps: Array<Record<string, unknown>>,
) {
  return descriptor('ValueStream', name, {
    steps: steps.map((step, index) => ({
      id: `step-${index}`,
      title: 'A step',
      stage: 'deliver',
      ...step,
    })),
  });
}
