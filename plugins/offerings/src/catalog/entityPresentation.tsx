import type { IconComponent } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  entityPresentationApiRef,
  type CatalogApi,
  type EntityPresentationApi,
} from '@backstage/plugin-catalog-react';
import type { RemixiconComponentType } from '@remixicon/react';
import type { ComponentProps } from 'react';
import { KIND_ICONS } from '../extensions/kindIcons';

/** As large as the letters beside it, unless whoever draws it says otherwise, as the catalog graph does. */
function beside(Icon: RemixiconComponentType): IconComponent {
  return function KindIcon(props: ComponentProps<IconComponent>) {
    return <Icon size="1em" {...props} />;
  };
}

const kindIcons = Object.fromEntries(
  Object.entries(KIND_ICONS).map(([kind, Icon]) => [
    kind.toLowerCase(),
    beside(Icon),
  ]),
);

/**
 * Backstage's way to show entities, which knows the icons of our kinds besides its own.
 *
 * @remarks
 * For an app of the legacy frontend system, or one that makes this API itself anyway. See {@link entityPresentationModule}.
 *
 * @public
 */
export function createEntityPresentationApi(options: {
  catalogApi: CatalogApi;
}): EntityPresentationApi {
  return DefaultEntityPresentationApi.create({ ...options, kindIcons });
}

/**
 * Icons of our kinds wherever Backstage writes the name of an entity: links, tables, the catalog graph.
 *
 * @public
 */
export const entityPresentationModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      name: 'entity-presentation',
      params: defineParams =>
        defineParams({
          api: entityPresentationApiRef,
          deps: { catalogApi: catalogApiRef },
          factory: createEntityPresentationApi,
        }),
    }),
  ],
});
