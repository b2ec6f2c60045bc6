import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import { aGroup, aMember, aSeries, firstVenue, weeklyRule } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let groupId: string;
let seriesId: string;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  groupId = await aGroup(admin.call);
  // Tuesdays of November and December; today is Tuesday the 24th, 10.00.
  ({ seriesId } = await aSeries(admin.call, groupId, weeklyRule([2], '2026-11-03', '2026-12-22')));
});
afterEach(() => test.close());

const list = () => admin.call('sessions.list', { from: '2026-10-01', to: '2027-03-31', groupId });
const idOn = async (date: string) => (await list()).find((one) => one.date === date)?.id ?? '';

type Edit = CallInput<'sessions.previewEdit'>['edit'];
const plain = { overwriteExceptions: false, keepOffDays: [] };
const all = (changes: object): Edit => ({ scope: 'all', seriesId, changes, ...plain });
const following = (from: string, changes: object): Edit => ({
  ...{ scope: 'this-and-following', from, seriesId, changes },
  ...plain,
});

async function apply(edit: Edit): Promise<string> {
  const { digest } = await admin.call('sessions.previewEdit', { edit });
  return (await admin.call('sessions.applyEdit', { edit, digest })).editId;
}
const timesByDate = async () =>
  (await list()).map(({ date, startMinute }) => [date.slice(5), startMinute]);
const laterTimes = { times: { startMinute: 780, endMinute: 870 } };

describe('an edit of a series', () => {
  it('shows every date before it changes one, and what is locked with why', async () => {
    const { personId } = await aMember(admin.call, groupId, 'Sari');
    const sessionId = await idOn('2026-11-24');
    await admin.call('attendance.mark', { sessionId, personId, status: 'present' });
    const { items } = await admin.call('sessions.previewEdit', { edit: all(laterTimes) });
    expect(items.map(({ before, kind, why }) => [before.date, kind, why])).toEqual([
      ['2026-11-03', 'locked', 'past'],
      ['2026-11-10', 'locked', 'past'],
      ['2026-11-17', 'locked', 'past'],
      ['2026-11-24', 'locked', 'attendance'],
      ['2026-12-01', 'change', null],
      ['2026-12-08', 'change', null],
      ['2026-12-15', 'change', null],
      ['2026-12-22', 'change', null],
    ]);
    expect((await timesByDate()).every(([, start]) => start === 600)).toBe(true);
  });

  it('of this and following leaves what is before it, and makes a series of its own', async () => {
    await apply(following('2026-12-08', laterTimes));
    expect(await timesByDate()).toEqual([
      ...['11-03', '11-10', '11-17', '11-24', '12-01'].map((date) => [date, 600]),
      ...['12-08', '12-15', '12-22'].map((date) => [date, 780]),
    ]);
    const series = await admin.call('sessions.series', { groupId });
    expect(series.map(({ from, until }) => [from, until])).toEqual([
      ['2026-11-03', '2026-12-07'],
      ['2026-12-08', '2026-12-22'],
    ]);
  });

  it('to another weekday keeps the sessions and changes their dates', async () => {
    const before = new Map<string, string>((await list()).map(({ id, date }) => [date, id]));
    const rule = weeklyRule([3], '2026-12-02', '2026-12-23');
    await apply(following('2026-11-30', { rule }));
    const after = new Map<string, string>((await list()).map(({ id, date }) => [date, id]));
    expect([...after.keys()].slice(4)).toEqual([
      '2026-12-02',
      '2026-12-09',
      '2026-12-16',
      '2026-12-23',
    ]);
    expect(after.get('2026-12-02')).toBe(before.get('2026-12-01'));
  });

  it('ends the series from a day on, into the recycle bin', async () => {
    await apply(following('2026-12-08', { rule: null }));
    expect((await list()).map(({ date }) => date).at(-1)).toBe('2026-12-01');
    const [removed] = await admin.call('sessions.bin', {});
    expect(removed?.sessions.map(({ date }) => date)).toEqual([
      '2026-12-08',
      '2026-12-15',
      '2026-12-22',
    ]);
  });

  it('keeps what was altered by hand unless told to bring it in line', async () => {
    const id = await idOn('2026-12-15');
    const { roomId } = await firstVenue(admin.call);
    await admin.call('sessions.move', {
      ...{ id, date: '2026-12-17', startMinute: 900, endMinute: 960, roomId },
    });
    await apply(all(laterTimes));
    expect(await timesByDate()).toContainEqual(['12-17', 900]);
    await apply({ ...all(laterTimes), overwriteExceptions: true } as Edit);
    expect(await timesByDate()).toContainEqual(['12-15', 780]);
    expect(await timesByDate()).not.toContainEqual(['12-17', 900]);
  });

  it('is refused where it would do something else than what was looked at', async () => {
    const edit = all(laterTimes);
    const { digest } = await admin.call('sessions.previewEdit', { edit });
    await admin.call('sessions.remove', { id: await idOn('2026-12-15') });
    expect(await admin.ask('sessions.applyEdit', { edit, digest })).toMatchObject({
      error: { code: 'edit-stale' },
    });
    expect((await timesByDate()).every(([, start]) => start === 600)).toBe(true);
  });

  it('into a room that is taken is blocked where the venue blocks, and warned of otherwise', async () => {
    const { venueId, roomId } = await firstVenue(admin.call);
    const other = await aGroup(admin.call, { name: 'Toinen' });
    await aSeries(admin.call, other, weeklyRule([2], '2026-12-08', '2026-12-08'), { roomId });
    const edit = all({ roomId });
    const preview = await admin.call('sessions.previewEdit', { edit });
    expect(preview.blocked).toBe(false);
    const taken = preview.conflicts.filter((slot) =>
      slot.conflicts.some(({ kind }) => kind === 'room-taken'),
    );
    expect(taken).toMatchObject([
      { date: '2026-12-08', conflicts: [{ otherTitle: 'Toinen' }, {}] },
    ]);
    await admin.call('venues.setRoomConflicts', { id: venueId, roomConflicts: 'block' });
    const blocked = await admin.call('sessions.previewEdit', { edit });
    expect(blocked.blocked).toBe(true);
    const { digest } = blocked;
    expect(await admin.ask('sessions.applyEdit', { edit, digest })).toMatchObject({
      error: { code: 'conflicts-open' },
    });
  });
});

describe('an undo', () => {
  it('puts a whole edit back, after a restart too, within the day', async () => {
    const before = await list();
    const editId = await apply(following('2026-12-08', laterTimes));
    await test.restart();
    const { staffId } = admin;
    const again = test.window();
    const passphrase = 'kahvi pulla hattu naulakko';
    await again.call('staff.signIn', { staffId, passphrase });
    const [newest] = await again.call('sessions.recentEdits', {});
    expect(newest).toMatchObject({ id: editId, kind: 'series-changed', changed: 3 });
    await again.call('sessions.undoEdit', { editId });
    expect(
      await again.call('sessions.list', { from: '2026-10-01', to: '2027-03-31', groupId }),
    ).toEqual(before);
    expect(await again.call('sessions.series', { groupId })).toHaveLength(1);
    expect(await again.ask('sessions.undoEdit', { editId })).toMatchObject({
      error: { code: 'nothing-to-undo' },
    });
  });

  it('is refused the next day, and where something was recorded or changed since', async () => {
    const editId = await apply(following('2026-12-01', laterTimes));
    const id = await idOn('2026-12-08');
    await admin.call('sessions.cancel', { id, reason: 'other' });
    expect(await admin.ask('sessions.undoEdit', { editId })).toMatchObject({
      error: { code: 'edit-stale' },
    });
    await admin.call('sessions.restore', { id });
    const sessionId = await idOn('2026-12-01');
    const count = { sessionId, category: 'companion', mode: 'on-site', count: 1 } as const;
    test.setClock('2026-12-01', '14:00');
    expect(await admin.ask('sessions.undoEdit', { editId })).toMatchObject({
      error: { code: 'undo-too-late' },
    });
    await admin.call('attendance.setCount', count);
  });

  it('takes a whole new series back', async () => {
    const other = await aGroup(admin.call, { name: 'Toinen' });
    const { editId } = await aSeries(
      admin.call,
      other,
      weeklyRule([4], '2026-12-03', '2026-12-17'),
    );
    await admin.call('sessions.undoEdit', { editId });
    expect(await admin.call('sessions.series', { groupId: other })).toEqual([]);
    expect(
      await admin.call('sessions.list', { from: '2026-12-01', to: '2026-12-31', groupId: other }),
    ).toEqual([]);
  });
});

describe('the recycle bin', () => {
  it('gives a removed session back as it was, with all that was written of it', async () => {
    const id = await idOn('2026-12-15');
    const details = await admin.call('sessions.details', { id });
    const { leaders, partnerNames: _, groupTagIds: __, ...rest } = details;
    const theme = 'Joulun suunnittelu';
    await admin.call('sessions.saveDetails', {
      ...{ id, ...rest, theme },
      leaders: leaders.map(({ name: _name, ...leader }) => leader),
    });
    const before = await admin.call('sessions.get', { id });
    await admin.call('sessions.remove', { id });
    test.setClock('2026-12-20', '10:00');
    const [removed] = await admin.call('sessions.bin', {});
    const editId = removed?.edit.id ?? '';
    await admin.call('sessions.restoreRemoved', { editId, ids: [id] });
    expect(await admin.call('sessions.details', { id })).toMatchObject({ theme });
    expect(await admin.call('sessions.get', { id })).toEqual({
      ...{ ...before, shownStatus: 'not-recorded', lock: 'past' },
    });
    expect(await admin.call('sessions.bin', {})).toEqual([]);
    expect(await admin.ask('sessions.restoreRemoved', { editId, ids: [id] })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('forgets after thirty days', async () => {
    await admin.call('sessions.remove', { id: await idOn('2026-12-15') });
    test.setClock('2026-12-25', '10:00');
    expect(await admin.call('sessions.bin', {})).toEqual([]);
  });
});

describe('a session that cannot be held as planned', () => {
  it('cancelled says on the door when the next one is, and never why', async () => {
    const id = await idOn('2026-12-01');
    const { notice } = await admin.call('sessions.cancel', { id, reason: 'leader-absent' });
    expect(notice).toEqual({
      kind: 'cancelled',
      next: { date: '2026-12-08', startMinute: 600, endMinute: 690, roomName: null },
    });
    expect(await admin.call('sessions.doorNotice', { id })).toEqual(notice);
    expect(await admin.call('groups.get', { id: groupId })).toMatchObject({
      nextSessionOn: '2026-11-24',
    });
  });

  it('moved takes its place in the series along, and a substitute takes the leader’s', async () => {
    const { id: helper } = await admin.call('staff.add', {
      ...{ name: 'Sijainen Saara', role: 'leader', workingRole: 'employee' },
      passphrase: 'kahvi pulla hattu naulakko',
    });
    const led = await aGroup(admin.call, { name: 'Ohjattu', leaderIds: [admin.staffId] });
    const own = await aSeries(admin.call, led, weeklyRule([4], '2026-12-03', '2026-12-10'));
    const filter = { from: '2026-12-01', to: '2026-12-31', groupId: led };
    const [first] = await admin.call('sessions.list', filter);
    const id = first?.id ?? '';
    await admin.call('sessions.substitute', { id, absentId: admin.staffId, substituteId: helper });
    expect(await admin.call('sessions.get', { id })).toMatchObject({
      leaderNames: ['Sijainen Saara'],
      isException: true,
    });
    expect(await admin.call('sessions.exceptions', { seriesId: own.seriesId })).toMatchObject([
      { kind: 'changed', date: '2026-12-03', fields: ['leaders'] },
    ]);
  });
});

describe('a calendar file', () => {
  const period = { from: '2026-11-01', to: '2026-12-31' };
  /** The SEQUENCEs of the file, added up: a later file must not look older than an earlier one. */
  const sequences = async (): Promise<number> => {
    const of = { kind: 'group', groupId } as const;
    const { text } = await admin.call('programme.exportCalendar', {
      of,
      ...period,
      titles: 'own',
      language: 'fi',
    });
    return [...text.matchAll(/^SEQUENCE:(\d+)/gm)].reduce((sum, [, n]) => sum + Number(n), 0);
  };

  it('is newer after a cancellation was taken back and after a removal', async () => {
    const id = await idOn('2026-12-08');
    await admin.call('sessions.cancel', { id, reason: 'other' });
    const cancelled = await sequences();
    await admin.call('sessions.restore', { id });
    const restored = await sequences();
    expect(restored).toBeGreaterThan(cancelled);
    await admin.call('sessions.remove', { id: await idOn('2026-12-15') });
    expect(await sequences()).toBeGreaterThan(restored);
  });
});
