import { expect, test, type Locator, type Page } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';
import { expectAccessible } from './expectAccessible';

interface Screen {
  name: string;
  path: string;
  /** What shows that the screen is there. */
  shows: (page: Page) => Locator;
}

const PLATFORM = '/catalog/default/product/student-enrollment-platform';

const ENTITY_SCREENS: Screen[] = [
  {
    name: 'the overview of a Product',
    path: PLATFORM,
    shows: page => page.getByRole('heading', { name: 'Team', exact: true }),
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
    name: 'where a Practice is applied',
    path: '/catalog/default/practice/incident-management',
    shows: page => page.getByRole('heading', { name: 'Where it is applied' }),
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const { name, path, shows } of ENTITY_SCREENS) {
      test(`${name} is accessible`, async ({ page }) => {
        await enterAsGuest(page, path);
        await expect(shows(page)).toBeVisible();
        await expectAccessible(page, page.getByRole('main'));
      });
    }

    test('the lists of all four kinds are accessible', async ({ page }) => {
      await enterAsGuest(page, '/offerings');
      for (const [tab, row] of [
        ['Products', 'Student Enrollment Platform'],
        ['Services', 'Academic Advising'],
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
