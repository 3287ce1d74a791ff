import { defineConfig } from '@playwright/test';

/**
 * Browser tests against the built extension and the demo shop. Two cores: two workers. Two retries: a service worker
 * that is slow to start on a busy machine is no fault of what is tested; a retried test is named in the output.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../out/browser',
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 2,
  retries: 2,
  forbidOnly: true,
  reporter: [['line'], ['../run/count-playwright.mjs']],
});
