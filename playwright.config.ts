import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './scripts/bootstrap/browserArguments.mjs';

// `npm test` and `yarn test:e2e` choose a free port and a browser, see
// scripts/bootstrap. PLAYWRIGHT_URL tests a portal that already runs.
const port = process.env.E2E_PORT ?? '7107';
process.env.E2E_DESCRIPTORS_PORT ??= '7108';
const runningPortal = process.env.PLAYWRIGHT_URL;
const portalLog =
  process.env.E2E_PORTAL_LOG ?? 'node_modules/.cache/e2e-portal.log';

// The portal as users get it: the built app, served by the backend.
const startPortal = [
  // `npm test` built it for the tests before these.
  ...(process.env.E2E_APP_IS_BUILT ? [] : ['yarn workspace app build']),
  'backstage-cli repo start backend --config ../../app-config.yaml --config ../app/e2e-tests/app-config.e2e.yaml',
]
  .map((command, index) => `${command} ${index ? '>>' : '>'} "${portalLog}"`)
  .join(' && ');

// The pictures of the documentation are taken when somebody asks for them: `yarn docs:pictures`.
const pictures = process.env.E2E_PICTURES
  ? [{ name: 'pictures', testMatch: '**/*.picture.ts' }]
  : [];

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  globalSetup: './packages/app/e2e-tests/fillPortal.ts',
  outputDir: 'node_modules/.cache/e2e-test-results',
  timeout: 60_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 1,
  // One portal and few cores: side by side the tests would only wait for each other.
  workers: 1,
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: 'e2e-test-report' }],
    [
      'json',
      {
        outputFile:
          process.env.E2E_REPORT ?? 'node_modules/.cache/e2e-report.json',
      },
    ],
  ],
  webServer: runningPortal
    ? undefined
    : {
        command: startPortal,
        url: `http://localhost:${port}/.backstage/health/v1/readiness`,
        timeout: 5 * 60_000,
        env: {
          E2E_PORT: port,
          // Guests may enter in development only.
          NODE_ENV: 'development',
        },
      },
  projects: [
    { name: 'portal', testIgnore: '**/mistakes.test.ts' },
    // Last, as it brings many a wrong descriptor into the catalog.
    { name: 'mistakes', testMatch: '**/mistakes.test.ts' },
    ...pictures,
  ],
  use: {
    baseURL: runningPortal ?? `http://localhost:${port}`,
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: BROWSER_ARGUMENTS,
    },
  },
});
