import type { JsonObject } from '@backstage/types';

const KINDS = [
  'Component',
  'System',
  'API',
  'Resource',
  'Location',
  'User',
  'Group',
  'Product',
  'Service',
  'ValueStream',
  'Practice',
];

/** How a catalog is configured that reads descriptor files, and is done soon. */
export function catalogConfig(descriptors: readonly string[]): JsonObject {
  return {
    stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
    locations: descriptors.map(target => ({
      type: 'file',
      target,
      rules: [{ allow: KINDS }],
    })),
  };
}
