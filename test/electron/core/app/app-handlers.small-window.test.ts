import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFilledVenue, type FilledVenue } from '#test/support/filled-venue.ts';

let venue: FilledVenue;
beforeAll(async () => {
  venue = await aFilledVenue();
});
afterAll(() => venue.test.close());

it('opens on no register that the asker may neither read nor count', async () => {
  const { leader, peerLeader, sessions } = venue;
  const ask = (who: typeof leader, sessionId: string) =>
    who.ask('app.openSmallWindow', { place: { kind: 'register', sessionId } });
  const refusal = { ok: false, error: { code: 'not-allowed' } };
  expect(await ask(leader, sessions.other)).toMatchObject(refusal);
  expect(await ask(peerLeader, sessions.own)).toMatchObject(refusal);
  expect(await ask(leader, sessions.own)).not.toMatchObject(refusal);
});
