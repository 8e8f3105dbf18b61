import { expect, test } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';
import { expectAccessible } from './expectAccessible';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('offerings are found by what people do in them', async ({ page }) => {
      await enterAsGuest(page, '/search?query=schedule&types[]=offerings');

      const found = page.getByRole('article', { name: 'Enroll for a Term' });
      await expectAccessible(page, found);

      await found.getByRole('link', { name: 'Enroll for a Term' }).click();
      await expect(page).toHaveURL(
        /student-enrollment-platform\/end-to-end\?stream=enroll-for-a-term/,
      );
    });
  });
}
