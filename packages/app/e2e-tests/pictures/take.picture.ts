import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { enterAsGuest } from '../enterAsGuest';
import { PICTURES } from './pictures';

const FOLDER = 'docs/images';

for (const { name, path, theme, size, before, shows } of PICTURES) {
  test.describe(name, () => {
    test.use({
      colorScheme: theme,
      viewport: size ?? { width: 1280, height: 900 },
      // Nothing that moves is in a picture.
      contextOptions: { reducedMotion: 'reduce' },
    });

    test('is taken', async ({ page }) => {
      await enterAsGuest(page, path);
      await before?.(page);
      await expect(shows(page)).toBeVisible();
      await page.waitForLoadState('networkidle');
      await page.screenshot({
        path: join(FOLDER, `${name}.png`),
        animations: 'disabled',
        caret: 'hide',
      });
    });
  });
}

test('there are no other pictures', async () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    PICTURES.map(({ name }) => `${name}.png`).sort(),
  );
});
