import { afterAll, beforeAll, expect, it } from 'vitest';
import { aMember } from '#test/support/a-venue.ts';
import { aFilledVenue, type FilledVenue } from '#test/support/filled-venue.ts';

let venue: FilledVenue;
beforeAll(async () => {
  venue = await aFilledVenue();
});
afterAll(() => venue.test.close());

const text = 'Orvokin ja Siskon kanssa puhuttiin, Åke kävi. Ohikulkijalle kahvi.';

it('finds names of the roster in a text of its group, and no others', async () => {
  const { admin, groups } = venue;
  const { names } = await admin.call('privacy.namesInText', { text, groupId: groups.own });
  expect(names).toEqual(['Orvokin']);
});

it('finds everybody that a coordinator may see where there is no group', async () => {
  const { names } = await venue.coordinator.call('privacy.namesInText', { text, groupId: null });
  expect(names).toEqual(['Orvokin', 'Siskon', 'Åke', 'Ohikulkijalle']);
});

it('tells a leader of her own people alone, whichever group she names', async () => {
  const { leader, groups } = venue;
  for (const groupId of [null, groups.own, groups.other]) {
    const { names } = await leader.call('privacy.namesInText', { text, groupId });
    expect(names).toEqual(['Orvokin']);
  }
});

it('leaves out a name that somebody of the staff has too', async () => {
  const { admin, groups } = venue;
  await aMember(admin.call, groups.other, 'Kaisa');
  const said = { text: 'Kaisa ohjasi.' };
  expect(await admin.call('privacy.namesInText', { ...said, groupId: null })).toEqual({
    names: [],
  });
  const ofGroup = { ...said, groupId: groups.other };
  expect(await admin.call('privacy.namesInText', ofGroup)).toEqual({ names: ['Kaisa'] });
});
