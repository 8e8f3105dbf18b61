import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Fails with what axe finds wrong in a part of a page, in words that lead to the element.
 *
 * @param part - what to look at; the portal's frame around our screens is Backstage's own
 */
export async function expectAccessible(page: Page, part: Locator) {
  await expect(part).toBeVisible();
  // What Backstage's own cards show while they load has no name, which is not ours to mend.
  await expect(part.locator('.MuiCircularProgress-root')).toHaveCount(0);
  const mark = 'data-axe-scope';
  await part.evaluate((element, name) => element.setAttribute(name, ''), mark);
  const { violations } = await new AxeBuilder({ page })
    .include(`[${mark}]`)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  await part.evaluate((element, name) => element.removeAttribute(name), mark);
  expect(
    violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    ),
  ).toEqual([]);
}
