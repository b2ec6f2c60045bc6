import { expect, it } from 'vitest';
import { runCrashTest } from './run-crash-test.ts';

it('loses nothing it has answered for when it is killed', { timeout: 120_000 }, async () => {
  const { acknowledged, lost, corrupt } = await runCrashTest({ kills: 3, seed: 20261122 });
  expect({ lost, corrupt }).toEqual({ lost: [], corrupt: [] });
  expect(acknowledged).toBeGreaterThan(0);
});
