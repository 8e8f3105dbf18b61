import { Page } from '@playwright/test';

/** Opens a page of the portal and enters as the guest. */
export async function enterAsGuest(page: Page, path: string) {
  await page.goto(path);
  await page.getByRole('button', { name: 'Enter' }).click();
}
