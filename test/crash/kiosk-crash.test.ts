import { expect, it } from 'vitest';
import { runKioskCrash } from './run-kiosk-crash.ts';

it('loses no feedback that it has thanked for when it is killed', {
  timeout: 120_000,
}, async () => {
  const { lost, wrong } = await runKioskCrash({ kills: 4, seed: 20261128 });
  expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
});
