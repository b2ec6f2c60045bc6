import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFilledVenue, type FilledVenue } from '#test/support/filled-venue.ts';

let venue: FilledVenue;
beforeAll(async () => {
  venue = await aFilledVenue();
});
afterAll(() => venue.test.close());

it('takes a name out of every list of people that a leader has', async () => {
  const { leader, coordinator, members } = venue;
  const { personId = '', displayName = '' } = members.own[0] ?? {};
  await coordinator.call('privacy.restrict', { personId, restricted: true });
  const namesFor = async (who: typeof leader, archived: boolean) =>
    (await who.call('people.list', { archived })).people.map((one) => one.displayName);
  expect(await namesFor(leader, false)).not.toContain(displayName);
  expect(await namesFor(leader, true)).not.toContain(displayName);
  expect(await namesFor(coordinator, true)).toContain(displayName);
});
