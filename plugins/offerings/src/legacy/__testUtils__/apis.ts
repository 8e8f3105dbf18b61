import {
  configApiRef,
  createApiFactory,
  type AnyApiFactory,
} from '@backstage/core-plugin-api';
import {
  ScmIntegrationsApi,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';
import { catalogGraphApiRef } from '@backstage/plugin-catalog-graph';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import {
  createCatalogGraphApi,
  createEntityPresentationApi,
} from '../../catalog';

const offeringsApis = [
  createApiFactory({
    api: entityPresentationApiRef,
    deps: { catalogApi: catalogApiRef },
    factory: createEntityPresentationApi,
  }),
  createApiFactory({
    api: catalogGraphApiRef,
    deps: {},
    factory: createCatalogGraphApi,
  }),
];

/** What every app of the legacy system has for Backstage's own screens, and ours. */
export const apis: AnyApiFactory[] = [
  createApiFactory({
    api: scmIntegrationsApiRef,
    deps: { configApi: configApiRef },
    factory: ({ configApi }) => ScmIntegrationsApi.fromConfig(configApi),
  }),
  ...offeringsApis,
];
