import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import type { Audience } from '#shared/contract/row.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';
import { hostileJson, inputOf } from '#test/support/arbitraries.ts';
import { newWorld } from './fuzz-calls.ts';
import { callNames } from './who-may.ts';

let test: TestApp;
let keeper: Administrator;

beforeAll(async () => {
  test = await anApp();
  keeper = await test.setUp();
});
afterAll(() => test.close());

it.each(['kiosk', 'board', 'checkin'] as const)(
  'lets the %s succeed with nothing that is not its own',
  async (audience) => {
    const caller = test.window(audience);
    const isIts = (other: Audience) => other === audience;
    const { pool } = await newWorld(keeper);
    const anyCall = fc
      .constantFrom(...callNames.filter((name) => !contract[name].audiences.some(isIts)))
      .chain((name) => fc.tuple(fc.constant(name), fc.oneof(inputOf(name, pool), hostileJson)));
    await fc.assert(
      fc.asyncProperty(anyCall, async ([name, input]) => {
        const reply = await caller.ask(name, input);
        expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
      }),
      { numRuns: 1000 },
    );
  },
);
