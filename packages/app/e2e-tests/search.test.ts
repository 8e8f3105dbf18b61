import { expect, test } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';
import { expectAccessible } from './expectAccessible';

/** The index is made anew every minute, and its first one may have been made before the catalog was full. */
const NEXT_INDEX = 150_000;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('offerings are found by what people do in them', async ({ page }) => {
      test.setTimeout(NEXT_INDEX + 60_000);
      await enterAsGuest(page, '/search?query=schedule&types[]=offerings');

      const found = page.getByRole('listitem').filter({
        has: page.getByRole('link', { name: 'Enroll for a Term' }),
      });
      await expect(async () => {
        await page.reload();
        await expect(found).toBeVisible({ timeout: 10_000 });
      }).toPass({ timeout: NEXT_INDEX });
      await expectAccessible(page, found);

      await found.getByRole('link', { name: 'Enroll for a Term' }).click();
      await expect(page).toHaveURL(
        /student-enrollment-platform\/end-to-end\?stream=enroll-for-a-term/,
      );
    });
  });
}
