import { createPermission } from '@backstage/plugin-permission-common';

/** Guards `POST /v1/readings`: who may say how well an offering does. @public */
export const offeringsReadingCreatePermission = createPermission({
  name: 'offerings.reading.create',
  attributes: { action: 'create' },
});

/**
 * Guards `GET /v1/rejected`: who may see descriptors that the catalog rejected. Permissions of the catalog can't say it,
 * as it has no such entity.
 *
 * @public
 */
export const offeringsRejectedReadPermission = createPermission({
  name: 'offerings.rejected.read',
  attributes: { action: 'read' },
});

/** Every permission of the offerings plugin. @public */
export const offeringsPermissions = [
  offeringsReadingCreatePermission,
  offeringsRejectedReadPermission,
];
