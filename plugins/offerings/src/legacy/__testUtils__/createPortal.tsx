import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import {
  AlertDisplay,
  Sidebar,
  SidebarItem,
  SidebarPage,
} from '@backstage/core-components';
import type { AnyApiFactory } from '@backstage/core-plugin-api';
import { CatalogEntityPage, CatalogIndexPage } from '@backstage/plugin-catalog';
import { CatalogGraphPage } from '@backstage/plugin-catalog-graph';
import LayersIcon from '@material-ui/icons/Layers';
import { OfferingsPage } from '..';
import type { PropsWithChildren } from 'react';
import { Navigate, Route } from 'react-router-dom';
import { apis } from './apis';
import { entityPage } from './EntityPage';

type CreateAppOptions = NonNullable<Parameters<typeof createApp>[0]>;

/** What a portal is made with, besides the plugin. */
export interface PortalOptions {
  /** Instead of those that it has, such as a catalog in memory. */
  otherApis?: AnyApiFactory[];
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

/** A portal of the legacy frontend system, put together as the page `docs/legacy.md` says. */
export function createPortal(options: PortalOptions) {
  const { otherApis = [], translations } = options;
  const app = createApp({
    apis: [...apis, ...otherApis],
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
