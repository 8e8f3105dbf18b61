import { expect, test, type Page } from '@playwright/test';
import { chooseTemplate } from './chooseTemplate';
import { enterAsGuest } from './enterAsGuest';

async function fill(page: Page, field: string, text: string) {
  await page.getByRole('textbox', { name: field, exact: true }).fill(text);
}

/** Picks an entity by the title that people see, out of all that the catalog has. */
async function pick(page: Page, field: string, title: string) {
  await fill(page, field, title);
  await page.getByRole('option').filter({ hasText: title }).click();
}

test('a value stream is described by filling in a form', async ({ page }) => {
  await enterAsGuest(page, '/create');
  await chooseTemplate(page, 'New Value Stream');

  await fill(page, 'Title', 'Plan a Degree');
  await fill(page, 'Name in the catalog', 'plan-a-degree');
  await pick(page, 'Owner', 'Advising Office');
  await pick(page, 'Offerings', 'Academic Advising');
  await fill(page, 'Demand', 'A student asks: "What next?"');
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByRole('button', { name: 'Add' }).click();
  await fill(page, 'What happens', 'Advise');
  await fill(page, 'Id', 'advise');
  await page.getByRole('button', { name: 'Stage' }).click();
  await page.getByRole('option', { name: 'deliver' }).click();
  await pick(page, 'Who does it', 'Advising Office');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Write the descriptor' }).click();

  const descriptor = page.getByTestId('text-output-box');
  for (const line of [
    'kind: ValueStream',
    'owner: group:default/advising-office',
    `demand: 'A student asks: "What next?"'`,
    '- service:default/academic-advising',
    'id: advise',
    '- group:default/advising-office',
  ]) {
    await expect(descriptor).toContainText(line);
  }
});
