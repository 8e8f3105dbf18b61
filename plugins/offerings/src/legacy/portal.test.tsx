import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import type { Entity } from '@backstage/catalog-model';
import { createApiFactory } from '@backstage/core-plugin-api';
import { createTranslationMessages } from '@backstage/core-plugin-api/alpha';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { createPortal, type PortalOptions } from './__testUtils__/createPortal';
import {
  accessSupportService,
  enrollmentProduct,
  enrollStream,
  foreignProduct,
  incidentPractice,
} from '../testing/entities';
import { noDependents, SCHEDULE_BUILDER } from '../testing/dependents';
import { inMemoryPortfolio, universityRows } from '../testing/portfolio';
import { enrollmentValueModel } from '../testing/valueModel';
import { offeringsTranslationRef } from '../translation';

const BACKEND = 'http://backend.example';
const OFFERINGS = `${BACKEND}/api/offerings/v1`;

const CONFIG = [
  {
    context: 'test',
    data: {
      app: { title: 'Test', baseUrl: 'http://localhost' },
      backend: { baseUrl: BACKEND },
    },
  },
];

const scheduleBuilder: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'schedule-builder', namespace: 'default' },
  spec: { type: 'service', lifecycle: 'production', owner: 'builders' },
};

const alice: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'alice', namespace: 'default' },
  spec: {},
};

/** Opens a portal of the legacy frontend system at an address. Only the catalog is in memory; the rest is asked for over HTTP. */
function openPortal(
  address: string,
  translations?: PortalOptions['translations'],
) {
  window.history.replaceState({}, '', address);
  const Portal = createPortal({
    otherApis: [
      createApiFactory(
        catalogApiRef,
        new InMemoryCatalogClient({
          entities: [
            enrollmentProduct,
            accessSupportService,
            enrollStream,
            incidentPractice,
            foreignProduct,
            scheduleBuilder,
            alice,
          ],
        }),
      ),
    ],
    translations,
  });
  return render(<Portal />);
}

describe('a portal of the legacy frontend system', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  // The graph of the catalog asks how large its words are; jsdom lays nothing out.
  beforeAll(() => {
    Object.defineProperty(SVGElement.prototype, 'getBBox', {
      configurable: true,
      value: () => ({ width: 100, height: 20 }),
    });
  });
  afterAll(() => {
    Reflect.deleteProperty(SVGElement.prototype, 'getBBox');
  });

  const { env } = process;
  beforeEach(() => {
    // Where an app that was not built takes its configuration from; a list, which an environment proper turns into a text.
    process.env = { ...env, APP_CONFIG: CONFIG as never };
    server.use(
      http.get(`${OFFERINGS}/offerings/:kind/:namespace/:name`, () =>
        HttpResponse.json(enrollmentValueModel()),
      ),
      http.get(`${OFFERINGS}/offerings`, async () =>
        HttpResponse.json(await inMemoryPortfolio(universityRows)({})),
      ),
      http.get(`${OFFERINGS}/dependents/:kind/:namespace/:name`, () =>
        HttpResponse.json(noDependents(SCHEDULE_BUILDER)),
      ),
    );
  });
  afterEach(() => {
    process.env = env;
  });

  it('has the page of the offerings in its navigation, the portfolio first', async () => {
    openPortal('/catalog');

    await userEvent.click(
      await screen.findByRole('link', { name: 'Offerings' }),
    );

    expect(
      await screen.findByRole('heading', { name: 'Offerings' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Student Enrollment Platform'),
    ).toBeInTheDocument();

    await userEvent.click(screen.getByRole('tab', { name: 'Practices' }));

    expect(
      await screen.findByRole('link', { name: 'Incident management' }),
    ).toBeInTheDocument();
    expect(window.location.pathname).toBe('/offerings/practices');
  });

  it.each([
    ['a Product', 'product/enrollment', 'deliveredBy'],
    ['a Service', 'service/access-support', 'delivers'],
  ])(
    'shows %s with its cards, relations and tabs',
    async (_, path, relation) => {
      openPortal(`/catalog/default/${path}`);

      for (const name of [
        'Coverage',
        'Team',
        'Measures',
        'Governance',
        'Learning loop',
      ]) {
        expect(
          await screen.findByRole('heading', { name, level: 3 }),
        ).toBeInTheDocument();
      }
      expect(await screen.findByText('Fragile')).toBeInTheDocument();
      expect((await screen.findAllByText(relation)).length).toBeGreaterThan(0);

      await userEvent.click(screen.getByRole('tab', { name: 'Coverage' }));
      expect(
        await screen.findByText('Has each supplier an agreement?'),
      ).toBeInTheDocument();

      await userEvent.click(screen.getByRole('tab', { name: 'End to end' }));
      expect(
        await screen.findByText(
          'Ends in: The student holds confirmed courses.',
        ),
      ).toBeInTheDocument();
    },
  );

  it('shows a ValueStream with its steps, its map and its journey', async () => {
    openPortal('/catalog/default/valuestream/enroll');

    expect(
      await screen.findByRole('heading', { name: 'Steps' }),
    ).toBeInTheDocument();

    await userEvent.click(screen.getByRole('tab', { name: 'Journey' }));
    expect(
      await screen.findByRole('list', { name: /^The journey of/ }),
    ).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('tab', { name: 'Value stream map' }),
    );
    expect(
      await screen.findByRole('region', { name: /^Value stream map of/ }),
    ).toBeInTheDocument();
  });

  it('shows where a Practice is applied', async () => {
    openPortal('/catalog/default/practice/incidents');

    expect(
      await screen.findByRole('heading', { name: 'Where it is applied' }),
    ).toBeInTheDocument();
  });

  it('shows on a Component which offerings rest on it', async () => {
    openPortal('/catalog/default/component/schedule-builder');

    expect(
      await screen.findByRole('heading', {
        name: 'Offerings that rest on this',
      }),
    ).toBeInTheDocument();
  });

  it.each([
    ['somebody else’s Product', foreignProduct, 'Overview'],
    ['a User', alice, 'Profile'],
  ])('leaves %s as it is', async (_, { kind, metadata }, tab) => {
    openPortal(`/catalog/default/${kind.toLowerCase()}/${metadata.name}`);

    expect(await screen.findByRole('tab', { name: tab })).toBeInTheDocument();
    expect(await screen.findByText('About')).toBeInTheDocument();
    expect(screen.queryByText('Offerings that rest on this')).toBeNull();
    expect(screen.queryByText('Coverage')).toBeNull();
  });

  it('can be translated', async () => {
    openPortal('/offerings', {
      resources: [
        createTranslationMessages({
          ref: offeringsTranslationRef,
          messages: { 'offeringsPage.title': 'What we offer' },
        }),
      ],
    });

    expect(
      await screen.findByRole('heading', { name: 'What we offer' }),
    ).toBeInTheDocument();
  });
});
