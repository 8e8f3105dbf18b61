import { expect, test } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';

const AT_A_GLANCE = [
  ['Course Catalogue', 'Fragile', 'No way to get help'],
  ['Residence Hall Housing', 'Fragmented', '1 service answers to someone else'],
  ['Exam Invigilation', 'Trustworthy', 'measured and reviewed'],
] as const;

test('the portfolio says of each offering how it stands, and why', async ({
  page,
}) => {
  await enterAsGuest(page, '/offerings');

  for (const [title, verdict, reason] of AT_A_GLANCE) {
    const row = page.getByRole('row').filter({
      has: page.getByRole('link', { name: title, exact: true }),
    });
    await expect(row.getByText(verdict, { exact: true })).toBeVisible();
    await expect(row.getByText(reason)).toBeVisible();
  }
});

test('the portfolio is filtered, sorted and shared by its address', async ({
  page,
}) => {
  await enterAsGuest(page, '/offerings/portfolio?verdict=fragmented');

  await expect(
    page.getByRole('link', { name: 'Residence Hall Housing', exact: true }),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Course Catalogue', exact: true }),
  ).toBeHidden();
});

test('an offering that is trusted shows what it is measured by', async ({
  page,
}) => {
  await enterAsGuest(page, '/catalog/default/service/exam-invigilation');

  await expect(
    page.getByText('Trustworthy', { exact: true }).first(),
  ).toBeVisible();
  const measures = page.getByRole('article').filter({
    has: page.getByRole('heading', { name: 'Measures', exact: true }),
  });
  await expect(measures.getByText('target met').first()).toBeVisible();
  await expect(measures.getByRole('img').first()).toBeVisible();
});
