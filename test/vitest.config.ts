import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { foldersInMemory } from './support/in-memory.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = foldersInMemory();
const env = folder === undefined ? {} : { TMPDIR: folder };

/**
 * Every test of the project. The browser tests need the screens built and start Chromium, so they
 * are a project of their own, after the rest; two files at a time, as much as two cores take.
 */
export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    projects: [
      {
        root,
        test: {
          name: 'parts',
          env,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/crash/**', 'test/bench/**'],
          testTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'whole',
          env,
          include: ['test/{e2e,crash,bench}/**/*.test.ts'],
          globalSetup: 'test/support/before-browsers.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // As long as the browser is waited for: a busy machine is not a fault.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
