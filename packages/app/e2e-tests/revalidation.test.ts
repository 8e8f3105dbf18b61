import { expect, test } from '@playwright/test';
import { enterAsGuest } from './enterAsGuest';

const PLATFORM = '/catalog/default/product/student-enrollment-platform';
const VIEW = '/v1/offerings/product/default/student-enrollment-platform';

test('a browser that has seen an offering is told that it is the same, in an answer without a body, though its token is another', async ({
  page,
}) => {
  // What the network carried: to the page, an answer out of the browser's cache looks like any other.
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const views = new Set<string>();
  const statuses: number[] = [];
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.endsWith(VIEW)) views.add(requestId);
  });
  network.on('Network.responseReceivedExtraInfo', answer => {
    if (views.has(answer.requestId)) statuses.push(answer.statusCode);
  });

  await enterAsGuest(page, PLATFORM);

  // The catalog may still be filling, and the offering change.
  await expect(async () => {
    await page.goto(PLATFORM);
    await expect(
      page.getByRole('heading', { name: 'Coverage' }).first(),
    ).toBeVisible();
    expect(statuses.at(-1)).toBe(304);
  }).toPass();
  expect(statuses[0]).toBe(200);
});
