import { existsSync } from 'node:fs';
import { bringChromium } from './bringChromium.mjs';
import { findPlaywrights, launches, usualPlaces } from './browsers.mjs';
import { Failure } from './failure.mjs';

/**
 * The path of a browser for the browser tests: the machine's own, else one that
 * is brought into node_modules. No browser at all is a failure, never a reason
 * to leave tests out.
 */
export async function findOrBringChromium(env, note) {
  const path =
    chosenBrowser(env) ??
    (await installedBrowser(env)) ??
    (await findPlaywrights(env)) ??
    (await bringChromium(env, note));
  if (path) return path;
  throw new Failure(
    'There is no browser for the browser tests and none could be brought: install Chromium or Chrome, or set CHROMIUM_PATH to one, then run the same command again.',
  );
}

function chosenBrowser({ CHROMIUM_PATH: path }) {
  if (path && !existsSync(path)) {
    throw new Failure(
      `CHROMIUM_PATH names ${path}, which is not there: correct it or unset it, then run the same command again.`,
    );
  }
  return path || undefined;
}

async function installedBrowser(env) {
  for (const path of usualPlaces(process.platform, env)) {
    if (existsSync(path) && (await launches(path, env))) return path;
  }
  return undefined;
}
