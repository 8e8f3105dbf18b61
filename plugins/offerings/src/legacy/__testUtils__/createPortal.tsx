import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import {
  AlertDisplay,
  Sidebar,
  SidebarItem,
  SidebarPage,
} from '@backstage/core-components';
import {
  configApiRef,
  createApiFactory,
  type AnyApiFactory,
} from '@backstage/core-plugin-api';
import {
  ScmIntegrationsApi,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';
import { CatalogEntityPage, CatalogIndexPage } from '@backstage/plugin-catalog';
import { CatalogGraphPage } from '@backstage/plugin-catalog-graph';
import LayersIcon from '@material-ui/icons/Layers';
import { OfferingsPage } from '..';
import type { PropsWithChildren } from 'react';
import { Navigate, Route } from 'react-router-dom';
import { entityPage } from './EntityPage';

type CreateAppOptions = NonNullable<Parameters<typeof createApp>[0]>;

/** What a portal is made with, besides the plugin. */
export interface PortalOptions {
  apis?: AnyApiFactory[];
  translations?: CreateAppOptions['__experimentalTranslations'];
}

function Root(props: PropsWithChildren<{}>) {
  return (
    <SidebarPage>
      <Sidebar>
        <SidebarItem icon={LayersIcon} to="offerings" text="Offerings" />
      </Sidebar>
      {props.children}
    </SidebarPage>
  );
}

const routes = (
  <FlatRoutes>
    <Route path="/" element={<Navigate to="catalog" />} />
    <Route path="/catalog" element={<CatalogIndexPage />} />
    <Route
      path="/catalog/:namespace/:kind/:name"
      element={<CatalogEntityPage />}
    >
      {entityPage}
    </Route>
    <Route path="/catalog-graph" element={<CatalogGraphPage />} />
    <Route path="/offerings" element={<OfferingsPage />} />
  </FlatRoutes>
);

/** What Backstage's own screens need, as every app of the legacy system has it. */
const ownApis = [
  createApiFactory({
    api: scmIntegrationsApiRef,
    deps: { configApi: configApiRef },
    factory: ({ configApi }) => ScmIntegrationsApi.fromConfig(configApi),
  }),
];

/** A portal of the legacy frontend system, put together as the page `docs/legacy.md` says. */
export function createPortal(options: PortalOptions) {
  const { apis = [], translations } = options;
  const app = createApp({
    apis: [...ownApis, ...apis],
    __experimentalTranslations: translations,
  });
  return app.createRoot(
    <>
      <AlertDisplay />
      <AppRouter>
        <Root>{routes}</Root>
      </AppRouter>
    </>,
  );
}
