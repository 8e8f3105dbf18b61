import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import offeringsPlugin, { offeringsApiRef } from '../src';
import kindIconsModule from '../src/alpha';
import { devEntities } from './entities';
import { InMemoryOfferings } from './InMemoryOfferings';

/** The plugin alone, with a catalog and value models that live in memory. */
createDevApp({
  features: [
    catalogPlugin.withOverrides({
      extensions: [
        catalogPlugin.getExtension('api:catalog').override({
          params: defineParams =>
            defineParams({
              api: catalogApiRef,
              deps: {},
              factory: () =>
                new InMemoryCatalogClient({ entities: devEntities }),
            }),
        }),
      ],
    }),
    offeringsPlugin,
    kindIconsModule,
    createFrontendModule({
      pluginId: 'offerings',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: offeringsApiRef,
              deps: {},
              factory: () => new InMemoryOfferings(),
            }),
        }),
      ],
    }),
  ],
});
