import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, succeeds } from './processes.mjs';
import { root } from './repository.mjs';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
];

const MAC_APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Where a Chromium, Chrome or Edge may stand, the likeliest first. */
export function usualPlaces(platform, env) {
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap(folder => WINDOWS_PROGRAMS.map(name => `${folder}\\${name}`));
  }
  const onPath = COMMANDS.flatMap(name =>
    (env.PATH ?? '').split(delimiter).map(folder => join(folder, name)),
  );
  const applications = MAC_APPLICATIONS.map(
    name => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return platform === 'darwin' ? [...applications, ...onPath] : onPath;
}

/**
 * Whether the program at `path` is a browser that starts. On some systems the
 * command of that name only tells people to install one.
 */
export function launches(path, env) {
  // Chrome on Windows would open a window.
  if (process.platform === 'win32') return Promise.resolve(true);
  return succeeds(path, ['--version'], {
    env,
    capture: true,
    timeout: 20_000,
  });
}

/** The browser in Playwright's own folder of browsers, where there is one. */
export async function findPlaywrights(env) {
  const { output } = await run(
    'node',
    ['-p', 'require("playwright-core").chromium.executablePath()'],
    { cwd: root, env, capture: true },
  );
  const path = output.trim();
  return existsSync(path) ? path : undefined;
}
