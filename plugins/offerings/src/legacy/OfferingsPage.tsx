import { Header, Page, Progress, RoutedTabs } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { lazy, Suspense } from 'react';
import type { LoadScreen } from '../screens/LoadScreen';
import { TABS, type TabName } from '../screens/tabs';
import { offeringsTranslationRef } from '../translation';

// Made once: made anew for each rendering, a tab would forget what was typed into it.
const SCREENS = Object.entries(TABS).map(
  ([name, { load }]) => [name as TabName, toLazy(load)] as const,
);

function toLazy(load: LoadScreen) {
  return lazy(async () => ({ default: await load() }));
}

/** The page with its tabs, in the shell that pages of the legacy system have. */
export function OfferingsPage() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const routes = SCREENS.map(([name, Screen]) => ({
    path: `/${name}`,
    title: t(`offeringsPage.tab.${name}`),
    children: (
      <Suspense fallback={<Progress />}>
        <Screen />
      </Suspense>
    ),
  }));
  return (
    <Page themeId="tool">
      <Header title={t('offeringsPage.title')} />
      <RoutedTabs routes={routes} />
    </Page>
  );
}
