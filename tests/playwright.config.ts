import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/server-bundel.ts',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // One more than the cores of a small machine: a browser often waits.
  workers: 3,
  forbidOnly: process.env.CI !== undefined,
  // Generous: a slow machine is no reason to fail.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    // The phone of most visitors.
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    // Only the offline tests want the service worker; it would hide what the server does.
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // Containers run as root and have a small /dev/shm.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
});
