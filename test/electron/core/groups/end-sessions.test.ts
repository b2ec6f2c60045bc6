import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup, aSeries, aSession, weeklyRule } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let groupId: string;
beforeEach(async () => {
  // Tuesday 24 November 2026; the group meets on Wednesdays until Christmas.
  test = await anApp();
  admin = await test.setUp();
  groupId = await aGroup(admin.call);
  await aSeries(admin.call, groupId, weeklyRule([3], '2026-11-25', '2026-12-23'));
});
afterEach(() => test.close());

const endOn = async (endsOn: string | null) => {
  const { id, name, form, kind, venueId, roomId, startsOn } = await admin.call('groups.get', {
    id: groupId,
  });
  const rest = { leaderIds: [], capacity: null, description: '' };
  const same = { id, name, form, kind, venueId, roomId, startsOn };
  await admin.call('groups.change', { ...same, ...rest, endsOn });
};
const sessions = async () => {
  const period = { from: '2026-11-01', to: '2027-01-31' };
  const list = await admin.call('sessions.list', { ...period, groupId });
  return list.map(({ date, status }) => `${date} ${status}`);
};
const left = async () => (await admin.call('groups.get', { id: groupId })).sessionsAfterEnd;

const planned = ['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23'].map(
  (date) => `${date} planned`,
);

describe('a group whose last day comes before its sessions do', () => {
  beforeEach(() => endOn('2026-12-09'));

  it('keeps them and says how many there are', async () => {
    expect(await sessions()).toEqual(planned);
    expect(await left()).toBe(2);
  });

  it('has them removed with the end of the series, and put back by undo', async () => {
    const answer = await admin.call('groups.endSessions', { id: groupId, how: 'remove' });
    expect(answer.count).toBe(2);
    expect(await sessions()).toEqual(planned.slice(0, 3));
    expect(await left()).toBe(0);
    const [series] = await admin.call('sessions.series', { groupId });
    expect(series?.until).toBe('2026-12-09');
    await admin.call('sessions.undoEdit', { editId: answer.editId });
    expect(await sessions()).toEqual(planned);
    expect((await admin.call('sessions.series', { groupId }))[0]?.until).toBe('2026-12-23');
  });

  it('has them called off and left to be seen', async () => {
    await admin.call('groups.endSessions', { id: groupId, how: 'cancel' });
    expect((await sessions()).slice(3)).toEqual(['2026-12-16 cancelled', '2026-12-23 cancelled']);
    expect(await left()).toBe(0);
  });

  it('never loses one that has been recorded', async () => {
    await endOn(null);
    const id = await aSession(admin.call, groupId, { date: '2026-12-10' });
    await endOn('2026-12-09');
    test.setClock('2026-12-10', '12:00');
    await admin.call('attendance.close', { sessionId: id });
    expect((await admin.call('groups.endSessions', { id: groupId, how: 'remove' })).count).toBe(2);
    expect(await sessions()).toEqual([...planned.slice(0, 3), '2026-12-10 held']);
  });

  it('is cleared once, and by its own leaders', async () => {
    const fields = { name: 'Marko', role: 'leader', workingRole: 'employee' } as const;
    const other = await signedInAs(test, admin, fields);
    const asked = { id: groupId, how: 'remove' } as const;
    await expect(other.call('groups.endSessions', asked)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await admin.call('groups.endSessions', asked);
    await expect(admin.call('groups.endSessions', asked)).rejects.toMatchObject({
      code: 'nothing-to-undo',
    });
  });
});

it('has nothing to clear in a group without a last day', async () => {
  await expect(
    admin.call('groups.endSessions', { id: groupId, how: 'remove' }),
  ).rejects.toMatchObject({ code: 'nothing-to-undo' });
  expect(await left()).toBe(0);
});

describe('the last day of a group', () => {
  it('moved later is a period continued, moved earlier it is not', async () => {
    const continued = async () => (await admin.call('groups.get', { id: groupId })).continuedOn;
    await endOn('2026-12-09');
    expect(await continued()).toBeNull();
    await endOn('2026-12-01');
    expect(await continued()).toBeNull();
    await endOn('2027-03-01');
    expect(await continued()).toBe('2026-11-24');
  });

  it('archived or past, hides it from the list unless all are asked for', async () => {
    const names = async (includeEnded: boolean) =>
      (await admin.call('groups.list', { includeEnded })).map(({ id }) => id);
    await aGroup(admin.call, { name: 'Arkistossa', archived: true });
    expect(await names(false)).toEqual([groupId]);
    expect(await names(true)).toHaveLength(2);
  });
});
