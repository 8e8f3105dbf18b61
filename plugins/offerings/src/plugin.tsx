import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiStackLine } from '@remixicon/react';
import { apis } from './extensions/apis';
import { entityCards } from './extensions/entityCards';
import { entityContents } from './extensions/entityContents';
import { pages } from './extensions/pages';
import { search } from './extensions/search';
import { rootRouteRef } from './routes';

/**
 * Products and services as end-to-end value models: a page of its own, cards and tabs on the entity pages.
 *
 * @public
 */
export const offeringsPlugin = createFrontendPlugin({
  pluginId: 'offerings',
  title: 'Offerings',
  icon: <RiStackLine />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [...apis, ...pages, ...entityCards, ...entityContents, ...search],
});
