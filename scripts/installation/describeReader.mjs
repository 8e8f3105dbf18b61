import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './browser.mjs';
import { lookAtOffering } from './lookAtOffering.mjs';
import { readPackages } from './packages.mjs';
import { openReader } from './reader.mjs';
import { startRegistry } from './registry.mjs';

const MOST_COMMANDS = 10;

/** Tests that a reader with an empty folder who takes these steps gets to see an offering of their own. */
export function describeReader(title, steps) {
  describe(title, () => {
    let registry;
    let reader;
    let browser;

    before(async () => {
      registry = await startRegistry(await readPackages());
      reader = await openReader({
        registry: registry.url,
        appName: folderOf(steps),
      });
      browser = await openBrowser();
    });

    after(async () => {
      await browser?.close();
      await reader?.close();
      await registry?.close();
    });

    const commands = steps.filter(({ command }) => command);
    it(`types ${commands.length} commands, at most ${MOST_COMMANDS}`, () => {
      assert.ok(commands.length <= MOST_COMMANDS);
    });

    it('has a portal after them', async () => {
      try {
        await reader.follow(steps);
      } finally {
        console.log(`\n${reader.transcript()}\n`);
      }
      await reader.untilReady();
    });

    lookAtOffering(() => ({ page: browser.page, url: reader.url }));
  });
}

/** What the reader calls the app, as they go into its folder next. */
function folderOf(steps) {
  const [, folder] = steps
    .map(({ command }) => command?.match(/^cd (\S+)$/))
    .find(Boolean);
  return folder;
}
