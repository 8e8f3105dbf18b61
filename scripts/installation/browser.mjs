import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../bootstrap/browserArguments.mjs';

/** A page in the browser of the tests, which waits up to `PATIENCE_MS` for what it is to show. */
export async function openBrowser() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: BROWSER_ARGUMENTS,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return { page, close: () => browser.close() };
}

/** A development server compiles before it answers, and two cores have much to do. */
const PATIENCE_MS = 120_000;
