import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrBringChromium } from './chromium.mjs';
import { Ended } from './failure.mjs';
import { buildPackages, packPackages } from './packPackages.mjs';
import { prepare } from './prepare.mjs';
import { createProgress } from './progress.mjs';
import { reports, runInstallationTests } from './runners.mjs';

/**
 * Sets up and runs only the tests that install the packed packages in new apps. With `--built`, what `yarn build:all` made
 * is packed as it is.
 */
export async function testInstallation(args) {
  const progress = createProgress(5);
  const env = await prepare(progress);
  progress.step('Browser that the tests need');
  const chromium = await findOrBringChromium(env, progress.note);
  progress.note(chromium);
  progress.step('Packages as they would be published');
  if (!args.includes('--built')) {
    progress.note('building them; that takes some minutes');
    await buildPackages(env);
  }
  const packed = await mkdtemp(join(tmpdir(), 'offerings-packed-'));
  try {
    await packPackages(env, packed);
    progress.step('Their installation in new apps');
    await mkdir(reports, { recursive: true });
    const { counts, exitCode } = await runInstallationTests(
      { ...env, CHROMIUM_PATH: chromium },
      packed,
    );
    // CI adds it to the sum of the other tests.
    await writeFile(join(reports, 'installation.json'), JSON.stringify(counts));
    if (exitCode !== 0) throw new Ended(exitCode);
  } finally {
    await rm(packed, { recursive: true, force: true });
  }
}
