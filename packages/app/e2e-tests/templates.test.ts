import { expect, test } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';

test('a new product is described by filling in a form', async ({ page }) => {
  await enterAsGuest(page, '/create/templates/default/new-product');

  await page.getByLabel('Title').fill('Course Search');
  await page.getByLabel('Name in the catalog').fill('course-search');
  await page.getByLabel('Owner').click();
  await page.getByRole('option', { name: 'Enrollment Product Team' }).click();
  await page.getByLabel('Need').fill('Students: find "courses".');
  for (let pages = 0; pages < 2; pages++) {
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Write the descriptor' }).click();

  await expect(
    page.getByText('owner: group:default/enrollment-product-team'),
  ).toBeVisible();
});
