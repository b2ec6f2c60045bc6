import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup, aSeries, aSession, weeklyRule } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let groupId: string;
beforeEach(async () => {
  // Tuesday 24 November 2026, ten o'clock; the group meets on Tuesdays.
  test = await anApp();
  admin = await test.setUp();
  groupId = await aGroup(admin.call, { mode: 'hybrid', link: 'https://vanha.example/ryhma' });
  await aSeries(admin.call, groupId, weeklyRule([2], '2026-12-01', '2026-12-22'));
});
afterEach(() => test.close());

const change = async (fields: object) => {
  const { id, name, form, kind, venueId, roomId, startsOn } = await admin.call('groups.get', {
    id: groupId,
  });
  const same = { id, name, form, kind, venueId, roomId, startsOn, endsOn: null };
  const rest = { leaderIds: [], capacity: null, description: '' };
  return admin.call('groups.change', { ...same, ...rest, ...fields } as never);
};
const sessions = () =>
  admin.call('sessions.list', { from: '2026-11-01', to: '2026-12-31', groupId });
const detailsOn = async (date: string) => {
  const session = (await sessions()).find((one) => one.date === date);
  return admin.call('sessions.details', { id: session?.id ?? '' });
};

describe('sessions to come', () => {
  it('follow the link, the way to take part and the kind of their group, and its leaders', async () => {
    const link = 'https://uusi.example/ryhma';
    await change({ link, sessionKind: 'theme-meeting', leaderIds: [admin.staffId] });
    const details = await detailsOn('2026-12-15');
    expect(details).toMatchObject({ link, mode: 'hybrid', kind: 'theme-meeting' });
    expect(details.leaders.map(({ staffId }) => staffId)).toEqual([admin.staffId]);
  });

  it('keep what somebody has said of one of them', async () => {
    const [first] = await sessions();
    const {
      leaders: _,
      partnerNames: __,
      groupTagIds: ___,
      ...own
    } = await detailsOn('2026-12-01');
    const said = { ...own, leaders: [], link: '' };
    await admin.call('sessions.saveDetails', {
      ...{ id: first?.id ?? '', ...said },
      mode: 'on-site',
    });
    await change({ mode: 'remote', link: 'https://uusi.example/ryhma' });
    expect(await detailsOn('2026-12-01')).toMatchObject({ mode: 'on-site', link: '' });
    expect(await detailsOn('2026-12-08')).toMatchObject({ mode: 'remote' });
  });

  it('go back with undo of the one edit that it was', async () => {
    await change({ link: '' });
    const edits = await admin.call('sessions.recentEdits', {});
    const [edit] = edits.filter(({ kind }) => kind === 'series-changed');
    expect(edit?.changed).toBe(4);
    await admin.call('sessions.undoEdit', { editId: edit?.id ?? '' });
    expect(await detailsOn('2026-12-08')).toMatchObject({ link: 'https://vanha.example/ryhma' });
  });
});

it('leaves sessions of the past as they were', async () => {
  await aSession(admin.call, groupId, { date: '2026-11-17' });
  await change({ sessionKind: 'theme-meeting' });
  expect((await detailsOn('2026-11-17')).kind).toBe('group');
});

it('makes no edit of the programme where nothing of it changes', async () => {
  const before = await admin.call('sessions.recentEdits', {});
  await change({ name: 'Uusi nimi' });
  expect(await admin.call('sessions.recentEdits', {})).toEqual(before);
});
