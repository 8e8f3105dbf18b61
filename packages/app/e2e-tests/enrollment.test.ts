import { expect, test, type Page } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';
import { expectAccessible } from './expectAccessible';

const PLATFORM = '/catalog/default/product/student-enrollment-platform';

const DIMENSIONS = [
  'Organizations and people',
  'Information and technology',
  'Partners and suppliers',
  'Value streams and processes',
];

function card(page: Page, title: string) {
  return page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

function tab(page: Page, name: string) {
  return page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name });
}

function step(page: Page, title: string) {
  return page.getByRole('button', { name: new RegExp(`^${title} ,`) });
}

test.describe('the student enrollment platform', () => {
  test('is found from the front page, with its owner, its team and its coverage', async ({
    page,
  }) => {
    await enterAsGuest(page, '/');
    await page
      .getByRole('link', { name: 'Student Enrollment Platform' })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(PLATFORM));

    const coverage = card(page, 'Coverage');
    await expect(coverage.getByText('Strong', { exact: true })).toBeVisible();
    for (const dimension of DIMENSIONS) {
      await expect(
        coverage.getByRole('img', {
          name: new RegExp(`^${dimension}: \\d+ %`),
        }),
      ).toBeVisible();
    }

    const team = card(page, 'Team');
    for (const party of [
      'Dean of Enrollment',
      'Enrollment Product Team',
      'Service Desk',
      'Advising Office',
    ]) {
      await expect(
        team.getByRole('link', { name: party }).first(),
      ).toBeVisible();
    }
    await expectAccessible(page, coverage);
    await expectAccessible(page, team);
  });

  test('shows its journey whole, and a step with what it rests on', async ({
    page,
  }) => {
    await enterAsGuest(page, PLATFORM);
    await tab(page, 'End to end').click();

    await expect(step(page, 'Say what I want to study')).toBeVisible();
    // An arrow for each way from a step to the next.
    await expect(page.locator('.react-flow__edge')).toHaveCount(21);
    for (const stage of [
      'Discover',
      'Design',
      'Acquire',
      'Build',
      'Transition',
    ]) {
      await expect(
        page.getByText(stage, { exact: true }).first(),
      ).toBeVisible();
    }

    await page.getByRole('button', { name: 'Show everything' }).click();
    await step(page, 'Advisor review').click();
    const details = page.getByRole('complementary', { name: 'Advisor review' });
    await expect(
      details.getByText('Degree Audit API', { exact: true }),
    ).toBeVisible();
    await expect(details.getByText(/hidden dependency/i)).toBeVisible();
    await expectAccessible(page, details);

    await details.getByRole('link', { name: 'Degree Audit API' }).click();
    await expect(page).toHaveURL(/\/catalog\/default\/api\/degree-audit-api/);
    await expect(
      page.getByRole('heading', { name: 'Degree Audit API' }),
    ).toBeVisible();
  });

  test('is walked with the keyboard alone', async ({ page }) => {
    await enterAsGuest(page, `${PLATFORM}/end-to-end`);
    const first = step(page, 'Say what I want to study');
    await first.focus();
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', {
      name: 'Say what I want to study',
    });
    await expect(details).toBeVisible();

    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
    await expect(first).toBeFocused();
  });

  test('can be read as a list, and tells its value streams apart', async ({
    page,
  }) => {
    await enterAsGuest(page, `${PLATFORM}/end-to-end`);
    await page.getByText('Read as a list', { exact: true }).click();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Confirm courses' }).first(),
    ).toBeVisible();

    await page
      .getByText('Recover a Failed Enrollment', { exact: true })
      .click();
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: 'Report the problem' })
        .first(),
    ).toBeVisible();
    await expect(page).toHaveURL(/stream=/);
  });

  test('says of each question what it rests on, and how a gap is closed', async ({
    page,
  }) => {
    await enterAsGuest(page, PLATFORM);
    await tab(page, 'Coverage').click();
    for (const dimension of DIMENSIONS) {
      await expect(
        page.getByRole('heading', { name: dimension }),
      ).toBeVisible();
    }
    await page.getByText('Only what is missing', { exact: true }).click();
    const gap = page
      .getByRole('listitem')
      .filter({ hasText: 'Is everything that it depends on declared?' });
    await expect(gap.getByText(/Advising Notes/).first()).toBeVisible();
    await gap.getByText(/Declare that the offering rests on/).click();
    await expect(
      gap.getByText('resource:default/advising-notes').first(),
    ).toBeVisible();
  });
});
