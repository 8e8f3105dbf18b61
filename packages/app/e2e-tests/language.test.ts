import { expect, test } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';

const PLATFORM = '/catalog/default/product/student-enrollment-platform';

test('a reader who chooses German reads German, days and figures included', async ({
  page,
}) => {
  await enterAsGuest(page, '/settings');
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await page.goto(`${PLATFORM}/end-to-end`);

  await expect(page.getByText('Durchlaufzeit')).toBeVisible();
  await expect(page.getByText('Entdecken', { exact: true })).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^Advisor review , Entscheidung/ }),
  ).toBeVisible();

  await page.goto(PLATFORM);
  await expect(
    page.getByRole('heading', { name: 'Lernschleife' }),
  ).toBeVisible();
  await expect(
    page.getByText(/in Gebrauch seit \d+\.\d+\.\d+/).first(),
  ).toBeVisible();
});
