import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const tests = (name: string, ...include: string[]) => ({
  extends: true as const,
  test: { name, include },
});

const shared = (project: ReturnType<typeof tests>) => ({
  ...project,
  test: { ...project.test, isolate: false },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    // A slow machine is not a mistake in the site: what takes long here is much work, not waiting.
    testTimeout: 60_000,
    projects: [
      // Pure: no test leaves anything behind for the next, so they can share their modules.
      shared(tests('domain', 'tests/domain/**/*.test.ts', 'tests/*.test.ts')),
      tests('content', 'tests/content/**/*.test.ts', 'tests/islands/**/*.test.ts'),
      tests('functions', 'tests/functions/**/*.test.{ts,tsx}'),
      // Wants a built site: `npm run build` first. The tests share its pages, which take seconds to read.
      shared(tests('site', 'tests/site/**/*.test.ts')),
      // Want a built site, and Firefox and WebKit: `npm run e2e:browsers` sees to both.
      tests('browsers', 'tests/browsers/**/*.test.ts'),
    ],
  },
});
