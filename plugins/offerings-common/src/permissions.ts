import { createPermission } from '@backstage/plugin-permission-common';

/** Guards `POST /v1/readings`: who may say how well an offering does. @public */
export const offeringsReadingCreatePermission = createPermission({
  name: 'offerings.reading.create',
  attributes: { action: 'create' },
});

/** Every permission of the offerings plugin. @public */
export const offeringsPermissions = [offeringsReadingCreatePermission];
