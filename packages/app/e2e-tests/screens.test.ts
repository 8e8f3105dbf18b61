import { expect, test, type Locator, type Page } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';
import { expectAccessible } from './expectAccessible';

interface Screen {
  name: string;
  path: string;
  /** What shows that the screen is there. */
  shows: (page: Page) => Locator;
  /** The card that is ours, on a page that is Backstage's own for the rest. */
  card?: string;
}

const PLATFORM = '/catalog/default/product/student-enrollment-platform';

const STREAM = '/catalog/default/valuestream/enroll-for-a-term';

const ENTITY_SCREENS: Screen[] = [
  {
    name: 'the overview of a Product',
    path: PLATFORM,
    shows: page => page.getByRole('heading', { name: 'Learning loop' }),
  },
  {
    name: 'the value map',
    path: `${PLATFORM}/end-to-end`,
    shows: page => page.getByRole('button', { name: /^Advisor review ,/ }),
  },
  {
    name: 'the value map as a list',
    path: `${PLATFORM}/end-to-end?view=list`,
    shows: page =>
      page.getByRole('listitem').filter({ hasText: 'Confirm courses' }).first(),
  },
  {
    name: 'the value map with holes',
    path: '/catalog/default/product/residence-hall-housing/end-to-end',
    shows: page => page.getByText('Hole', { exact: true }).first(),
  },
  {
    name: 'the coverage',
    path: `${PLATFORM}/coverage`,
    shows: page =>
      page.getByRole('heading', { name: 'Partners and suppliers' }),
  },
  {
    name: 'the overview of a Service within its offering',
    path: '/catalog/default/service/academic-advising',
    shows: page => page.getByRole('heading', { name: 'Team', exact: true }),
  },
  {
    name: 'the steps of a ValueStream',
    path: '/catalog/default/valuestream/enroll-for-a-term',
    shows: page => page.getByText('Queue for an advisor').first(),
  },
  {
    name: 'the practices by stage',
    path: `${PLATFORM}/practices`,
    shows: page => page.getByRole('rowheader', { name: 'Service desk' }),
  },
  {
    name: 'the practices of an offering that lacks some',
    path: '/catalog/default/product/residence-hall-housing/practices',
    shows: page => page.getByRole('rowheader', { name: /absent$/ }).first(),
  },
  {
    name: 'the value stream map',
    path: `${STREAM}/stream-map`,
    shows: page => page.getByText('Time ladder'),
  },
  {
    name: 'the journey',
    path: `${STREAM}/journey`,
    shows: page => page.getByText('2 d of waiting', { exact: false }),
  },
  {
    name: 'what rests on a Component',
    path: '/catalog/default/component/course-search',
    shows: page => page.getByText(/^If this is down: /),
    card: 'Offerings that rest on this',
  },
  {
    name: 'what rests on a Group',
    path: '/catalog/default/group/service-desk',
    shows: page => page.getByText(/^Without this team: /),
    card: 'Offerings that rest on this',
  },
  {
    name: 'where a Practice is applied',
    path: '/catalog/default/practice/incident-management',
    shows: page => page.getByRole('link', { name: 'Restore access' }).first(),
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const { name, path, shows, card } of ENTITY_SCREENS) {
      test(`${name} is accessible`, async ({ page }) => {
        await enterAsGuest(page, path);
        await expect(shows(page)).toBeVisible();
        const main = page.getByRole('main');
        const part = card
          ? main.getByRole('article').filter({
              has: page.getByRole('heading', { name: card, exact: true }),
            })
          : main;
        await expectAccessible(page, part);
      });
    }

    test('the portfolio and the lists are accessible', async ({ page }) => {
      await enterAsGuest(page, '/offerings');
      for (const [tab, row] of [
        ['Portfolio', 'Student Enrollment Platform'],
        ['Portfolio', 'Academic Advising'],
        ['Value streams', 'Enroll for a Term'],
        ['Practices', 'Incident Management'],
      ]) {
        await page.getByRole('tab', { name: tab }).click();
        const table = page.getByRole('grid');
        await expect(table.getByRole('link', { name: row })).toBeVisible();
        // While more is read, the rows of before are drawn faint.
        await expect(table).toHaveCSS('opacity', '1');
        await expectAccessible(page, table);
      }
    });
  });
}
