import type { Page } from '@playwright/test';

/** Chooses a software template on the page that shows all. */
export async function chooseTemplate(page: Page, title: string) {
  const choose = page.getByRole('button', { name: 'Choose' });
  await page
    .locator('div')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .filter({ has: choose })
    .last()
    .locator(choose)
    .click();
}
