import { chromium, type Browser, type Page } from 'playwright-core';

/** A page that is part of no comparison; from here the others are opened. */
const NEUTRAL = '/settings';

/** As the browser of the tests; the bootstrap says how that is started. */
const ARGUMENTS = process.env.CHROMIUM_ARGUMENTS?.split(' ') ?? [];

/** A Chromium that shows the app of a portal to a reader who has entered. */
export class Screen {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly url: string,
  ) {}

  static async open(url: string): Promise<Screen> {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH,
      args: ARGUMENTS,
    });
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
    });
    const screen = new Screen(browser, page, url);
    await page.goto(url + NEUTRAL);
    await page.getByRole('button', { name: 'Enter' }).click();
    await screen.settle();
    return screen;
  }

  /** Loads the app anew, with its files at hand and without anything of what it showed before. */
  async load(path: string = NEUTRAL) {
    await this.page.goto(this.url + path);
    await this.settle();
  }

  /** The paths of the scripts and style sheets that a page consists of when it is opened by its address. */
  async filesOf(path: string): Promise<string[]> {
    const files = new Set<string>();
    this.page.on('response', answer => {
      const kind = answer.request().resourceType();
      if (kind !== 'script' && kind !== 'stylesheet') return;
      files.add(new URL(answer.url()).pathname);
    });
    await this.load(path);
    this.page.removeAllListeners('response');
    return [...files];
  }

  private async settle() {
    // The app is there for who has entered.
    await this.page.getByRole('link', { name: 'Settings' }).first().waitFor();
    await this.page.waitForLoadState('networkidle');
  }

  async close() {
    await this.browser.close();
  }
}
