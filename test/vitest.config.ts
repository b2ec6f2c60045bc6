import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { foldersInMemory } from './support/in-memory.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = foldersInMemory();
const env = folder === undefined ? {} : { TMPDIR: folder };

const wholeProgram = ['test/e2e/**', 'test/crash/**', 'test/bench/**'];

/**
 * Every test of the project. Those of the hosts put a stand-in in the place of modules, so each file
 * has its own. The browser tests need the screens built and start Chromium, so they
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
          exclude: [...wholeProgram, 'test/electron/hosts/**'],
          // Each module is read once in a worker and not once for every file: a third of the time.
          isolate: false,
          testTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'hosts',
          env,
          include: ['test/electron/hosts/**/*.test.ts'],
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
