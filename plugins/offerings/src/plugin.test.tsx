import {
  AppRootElementBlueprint,
  iconsApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import offeringsPlugin, { offeringsApiRef } from '.';
import kindIconsModule from './alpha';
import { enrollmentProduct, incidentPractice } from './testing/entities';
import { inMemoryPortfolio, universityRows } from './testing/portfolio';

function KindIcons() {
  const icons = useApi(iconsApiRef);
  return (
    <ul>
      {['product', 'service', 'valuestream', 'practice'].map(kind => (
        <li key={kind} title={kind}>
          {icons.icon(`kind:${kind}`)}
        </li>
      ))}
    </ul>
  );
}

function renderApp() {
  return renderTestApp({
    features: [offeringsPlugin, kindIconsModule],
    extensions: [
      AppRootElementBlueprint.make({ params: { element: <KindIcons /> } }),
    ],
    apis: [
      [
        catalogApiRef,
        catalogApiMock({ entities: [enrollmentProduct, incidentPractice] }),
      ],
      [offeringsApiRef, { getPortfolio: inMemoryPortfolio(universityRows) }],
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    initialRouteEntries: ['/offerings'],
  });
}

describe('the plugin in an app', () => {
  it('has a page in the navigation, the portfolio first', async () => {
    renderApp();

    expect(
      await screen.findByText('Student Enrollment Platform'),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('link', { name: /Offerings/ })[0],
    ).toHaveAttribute('href', '/offerings');

    await userEvent.click(screen.getByRole('tab', { name: 'Practices' }));

    expect(
      await screen.findByRole('link', { name: 'Incident management' }),
    ).toBeInTheDocument();
  });

  it('gives the four kinds an icon', async () => {
    renderApp();

    await screen.findByText('Student Enrollment Platform');
    for (const kind of ['product', 'service', 'valuestream', 'practice']) {
      expect(screen.getByTitle(kind).firstChild?.nodeName).toBe('svg');
    }
  });
});
