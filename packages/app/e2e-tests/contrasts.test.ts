import { expect, test } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';

const OFFERINGS = [
  {
    name: 'a polished product with poor support is fragile',
    path: '/catalog/default/product/course-catalogue',
    verdict: 'Fragile',
    reason: 'Nothing says how people get help.',
  },
  {
    name: 'a strong support around a confusing product is fragmented',
    path: '/catalog/default/product/residence-hall-housing',
    verdict: 'Fragmented',
    reason: 'Move-in Help names someone else to answer for it: Residence Life.',
  },
];

for (const { name, path, verdict, reason } of OFFERINGS) {
  test(name, async ({ page }) => {
    await enterAsGuest(page, path);

    const coverage = page.getByRole('article').filter({
      has: page.getByRole('heading', { name: 'Coverage', exact: true }),
    });
    await expect(coverage.getByText(verdict, { exact: true })).toBeVisible();
    await expect(coverage.getByText(reason)).toBeVisible();
  });
}

test('a stage that nobody works in is a hole in plain sight', async ({
  page,
}) => {
  await enterAsGuest(
    page,
    '/catalog/default/product/residence-hall-housing/end-to-end',
  );
  await expect(page.getByText('Hole', { exact: true }).first()).toBeVisible();
});
