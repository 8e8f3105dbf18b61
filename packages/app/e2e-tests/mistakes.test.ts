import { expect, test, type Page } from '@playwright/test';
import { isSeenBy, MISTAKES, type Mistake } from '@offerings/mistakes';
import { askAsGuest, guestToken } from './guestToken';
import { api } from './surfaces/api';
import { catalog } from './surfaces/catalog';
import { commandLine } from './surfaces/commandLine';
import { editor } from './surfaces/editor';
import { screen } from './surfaces/screen';
import type { TellingSurface, Told } from './surfaces/Told';

const PORT = Number(process.env.E2E_DESCRIPTORS_PORT);
const ALL = Object.values(MISTAKES).flat();

/** The surfaces that tell mistakes by our rules and in our words. */
const OURS = ['cli', 'api', 'screen', 'editor', 'processor'] as const;

let surfaces: Record<(typeof OURS)[number], TellingSurface>;
let page: Page;
let close: () => Promise<unknown>;

test.beforeAll(async ({ browser, baseURL }) => {
  if (!baseURL) throw new Error('There is no portal');
  test.setTimeout(180_000);
  page = await browser.newPage();
  const portal = await askAsGuest(baseURL);
  const openEditor = await editor();
  const processor = await catalog(
    portal,
    ALL.filter(mistake => isSeenBy('processor', mistake)),
    PORT,
  );
  surfaces = {
    cli: commandLine(baseURL, await guestToken(baseURL)),
    api: api(portal),
    screen: await screen(page),
    editor: openEditor,
    processor,
  };
  close = () =>
    Promise.all([openEditor.close(), processor.close(), page.close()]);
});

test.afterAll(() => close());

/** The screen shows as code what stands between backticks. */
function asShown(surface: string, told: Told): Told {
  return surface === 'screen'
    ? { ...told, message: told.message.replaceAll('`', '') }
    : told;
}

async function expectSameEverywhere(mistake: Mistake) {
  const { rule, says: message } = mistake;
  for (const surface of OURS.filter(each => isSeenBy(each, mistake))) {
    const said = await surfaces[surface].tell(mistake);
    expect(said, `what ${surface} says`).toEqual([
      asShown(surface, { rule, message }),
    ]);
  }
}

for (const [group, mistakes] of Object.entries(MISTAKES)) {
  test.describe(`the same is said everywhere of a mistake in ${group}`, () => {
    for (const mistake of mistakes) {
      test(`${mistake.rule}: ${mistake.says}`, () =>
        expectSameEverywhere(mistake));
    }
  });
}
