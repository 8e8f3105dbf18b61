import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The page of the offerings. @public */
export const rootRouteRef = createRouteRef();
