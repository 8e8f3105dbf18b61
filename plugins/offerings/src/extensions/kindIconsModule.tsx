import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import { KIND_ICONS } from './kindIcons';

const { Product, Service, ValueStream, Practice } = KIND_ICONS;

/**
 * The icons of the four kinds, wherever the app shows the icon of a kind.
 *
 * @remarks
 * Icons belong to the app, which takes them from a module of its own and from no other plugin.
 *
 * @alpha
 */
export const kindIconsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    IconBundleBlueprint.make({
      name: 'offerings-kinds',
      params: {
        icons: {
          'kind:product': <Product />,
          'kind:service': <Service />,
          'kind:valuestream': <ValueStream />,
          'kind:practice': <Practice />,
        },
      },
    }),
  ],
});
