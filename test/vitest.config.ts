import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Every test of the project. The browser tests build the screens and start Chromium, so they are a
 * project of their own and run one file at a time on a small machine.
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
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/crash/**', 'test/bench/**'],
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'whole',
          include: ['test/{e2e,crash,bench}/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
