import { createRouteRef } from '@backstage/core-plugin-api';

/**
 * The page of the offerings.
 *
 * @remarks
 * Made by the legacy system, whose refs are valid in the new one, too; the other way round they are not.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'offerings' });
