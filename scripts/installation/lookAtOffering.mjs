import assert from 'node:assert/strict';
import { it } from 'node:test';

const COURSE_SEARCH = '/catalog/default/product/course-search';
const STEPS = ['Search by what I want to learn', 'Compare what fits my plan'];

/** What a reader sees of the offering that the README has them write; `portal` has the `{ page, url }` of theirs. */
export function lookAtOffering(portal) {
  it('lets a guest in to the offering that was written', async () => {
    const { page, url } = portal();
    await page.goto(`${url}${COURSE_SEARCH}`);
    await enterWhereAsked(page);

    await page
      .getByRole('heading', { name: 'course-search' })
      .first()
      .waitFor();
  });

  it('shows its coverage, with the next fix', async () => {
    const { page } = portal();
    const coverage = card(page, 'Coverage');

    await coverage.getByText(/next best fix/i).waitFor();
    const dimensions = coverage
      .getByRole('list', { name: 'Coverage of the four dimensions' })
      .getByRole('listitem');
    assert.equal(await dimensions.count(), 4);
  });

  it('shows its owner', async () => {
    const { page } = portal();

    await card(page, 'Team')
      .getByRole('link', { name: /guests/i })
      .first()
      .waitFor();
  });

  it('shows it end to end', async () => {
    const { page, url } = portal();
    // A link in the new frontend system, a tab in the legacy one.
    await page
      .getByRole('link', { name: 'End to end' })
      .or(page.getByRole('tab', { name: 'End to end' }))
      .click();

    await page.waitForURL(`${url}${COURSE_SEARCH}/end-to-end`);
    for (const title of STEPS) {
      const step = page.getByRole('button', { name: new RegExp(`^${title}`) });
      await step.first().waitFor();
    }
  });
}

/** Some apps let a guest in without being asked. */
async function enterWhereAsked(page) {
  const enter = page.getByRole('button', { name: 'Enter' });
  const heading = page.getByRole('heading', { name: 'course-search' });
  await enter.or(heading).first().waitFor();
  if (await enter.isVisible()) await enter.click();
}

function card(page, title) {
  return page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}
