import { expect, test } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';

test('a guest enters the portal and sees the products of the catalog', async ({
  page,
}) => {
  await enterAsGuest(page, '/');

  await expect(page).toHaveURL(/\/catalog/);
  await expect(
    page.getByRole('heading', { name: /^All products \([1-9]/i, level: 2 }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Catalog', exact: true }),
  ).toBeVisible();
});
