import { defineConfig } from '@playwright/test';

/** Browser tests against the built extension and the demo shop. Two cores: two workers, no retries. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../out/browser',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['line'], ['../run/count-playwright.mjs']],
});
