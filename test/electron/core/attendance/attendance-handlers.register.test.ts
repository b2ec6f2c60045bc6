import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import type { Reply } from '#shared/contract/envelope.ts';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import {
  type Administrator,
  anApp,
  type Caller,
  passphrase,
  signedInAs,
  type TestApp,
} from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let other: Caller;
let groupId: string;
let sessionId: string;
const people: string[] = [];
const codeOf = (reply: Reply): string => (reply.ok ? 'ok' : reply.error.code);

beforeEach(async () => {
  test = await anApp({ time: '10:05', language: 'en' });
  admin = await test.setUp();
  groupId = await aGroup(admin.call, { leaderIds: [admin.staffId] });
  people.length = 0;
  for (const name of ['Sari', 'Marja', 'Åke']) {
    people.push((await aMember(admin.call, groupId, name)).personId);
  }
  sessionId = await aSession(admin.call, groupId);
  const leader = await signedInAs(test, admin, { name: 'Toinen', role: 'coordinator' });
  other = test.window();
  await other.call('staff.signIn', { staffId: leader.staffId, passphrase });
});
afterEach(() => test.close());

type Settings = Omit<CallInput<'attendance.saveSettings'>, 'venueId'>;
const switchOn = async (some: Partial<Settings>) => {
  const { venueId } = await firstVenue(admin.call);
  const now = await admin.call('attendance.settings', { venueId });
  await admin.call('attendance.saveSettings', { ...now, ...some, venueId });
};
const mark = (by: Caller, who: number, status: string | null, more: object = {}) =>
  by.ask('attendance.mark', { sessionId, personId: people[who], status, ...more });
const details = (who: number, said: object) =>
  admin.ask('attendance.setMarkDetails', { sessionId, personId: people[who], ...said });
const rowOf = async (who: number) => {
  const { rows } = await admin.call('attendance.register', { sessionId });
  return rows.find(({ personId }) => personId === people[who]);
};
const historyOf = (who: number) =>
  admin.call('attendance.history', { sessionId, personId: people[who] ?? '' });
const undoRow = (who: number) =>
  admin.ask('attendance.undoRow', { sessionId, personId: people[who] });

it('keeps whoever is hidden from lists on the register, and says that she is', async () => {
  expect(await rowOf(0)).toMatchObject({ displayName: 'Sari', isRestricted: false });
  await admin.call('privacy.restrict', { personId: people[0] ?? '', restricted: true });
  expect(await rowOf(0)).toMatchObject({ displayName: 'Sari', isRestricted: true });
  const roster = await admin.call('groups.roster', { id: groupId });
  expect(roster.filter(({ isRestricted }) => isRestricted).map((row) => row.displayName)).toEqual([
    'Sari',
  ]);
});

describe('two windows on one session', () => {
  it('keep both’s marks of different rows, and the last of one row', async () => {
    await Promise.all([mark(admin, 0, 'present'), mark(other, 1, 'absent-notified')]);
    await mark(admin, 2, 'present');
    await mark(other, 2, 'present-remote');
    expect((await rowOf(0))?.status).toBe('present');
    expect((await rowOf(1))?.status).toBe('absent-notified');
    expect((await rowOf(2))?.status).toBe('present-remote');
    expect((await historyOf(2)).map(({ staffName, after }) => [staffName, after?.status])).toEqual([
      ['Toinen', 'present-remote'],
      ['Pääkäyttäjä Kaisa', 'present'],
    ]);
  });

  it('overwrite nothing that an old picture does not show', async () => {
    await admin.call('attendance.register', { sessionId });
    await mark(other, 0, 'absent-notified');
    await admin.call('attendance.markRest', { sessionId, status: 'present' });
    expect((await rowOf(0))?.status).toBe('absent-notified');
    expect((await rowOf(1))?.status).toBe('present');
  });

  it('keep the times that one wrote when the other only taps', async () => {
    await switchOn({ times: true });
    await mark(admin, 0, 'present');
    await details(0, { arrivedMinute: 620 });
    await mark(other, 0, 'present-remote');
    expect(await rowOf(0)).toMatchObject({ status: 'present-remote', arrivedMinute: 620 });
  });
});

describe('undo beside a colleague', () => {
  const heads = { category: 'unspecified', mode: 'on-site' } as const;
  const undo = (by: Caller) => by.ask('attendance.undo', { sessionId });
  const plus = (by: Caller, delta: number) =>
    by.call('attendance.addToCount', { sessionId, ...heads, delta });
  const totals = (by: Caller) => by.call('attendance.headcount', { sessionId });

  it('takes back one’s own last step and never hers', async () => {
    await mark(admin, 0, 'present');
    await mark(other, 1, 'absent-notified');
    expect(codeOf(await undo(admin))).toBe('ok');
    expect((await rowOf(0))?.status).toBeNull();
    expect((await rowOf(1))?.status).toBe('absent-notified');
  });

  it('says whose the last step is when none of one’s own is left', async () => {
    await mark(other, 1, 'absent-notified');
    const othersStep = { source: 'staff', staffName: 'Toinen' };
    expect(await totals(admin)).toMatchObject({ canUndo: false, othersStep });
    expect(await totals(other)).toMatchObject({ canUndo: true, othersStep: null });
    expect(codeOf(await undo(admin))).toBe('others-step');
    expect((await rowOf(1))?.status).toBe('absent-notified');
  });

  it('leaves a mark that she made over one’s own', async () => {
    await mark(admin, 1, 'present');
    await mark(admin, 0, 'present');
    await mark(other, 0, 'absent-notified');
    await undo(admin);
    expect((await rowOf(0))?.status).toBe('absent-notified');
    expect((await rowOf(1))?.status).toBeNull();
    expect(await totals(admin)).toMatchObject({ canUndo: false });
    // Once hers is gone, one's own stands again.
    await undo(other);
    expect((await rowOf(0))?.status).toBe('present');
    expect(codeOf(await undo(admin))).toBe('ok');
    expect((await rowOf(0))?.status).toBeNull();
  });

  it('takes of a bulk mark only what nobody has marked over', async () => {
    await admin.call('attendance.markRest', { sessionId, status: 'present' });
    await mark(other, 0, 'absent-notified');
    await undo(admin);
    expect((await rowOf(0))?.status).toBe('absent-notified');
    expect((await rowOf(1))?.status).toBeNull();
    expect((await rowOf(2))?.status).toBeNull();
  });

  it('takes one’s own heads off and keeps those she counted since', async () => {
    await plus(admin, 3);
    await plus(other, 2);
    expect(codeOf(await undo(admin))).toBe('ok');
    expect(await totals(admin)).toMatchObject({ extra: 2 });
  });

  it('refuses what would leave fewer heads than none, or than their parts', async () => {
    await plus(admin, 3);
    await plus(other, -2);
    expect(codeOf(await undo(admin))).toBe('count-below-zero');
    await plus(other, 2);
    await other.call('attendance.setTally', { sessionId, tally: 'woman', count: 3 });
    expect(codeOf(await undo(admin))).toBe('splits-above-heads');
    expect(await totals(admin)).toMatchObject({ extra: 3 });
  });

  it('finds one’s own step after a restart on the same day', async () => {
    await mark(admin, 0, 'present');
    await mark(other, 1, 'present');
    await test.restart();
    admin = { ...admin, ...test.window() };
    await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
    expect(codeOf(await undo(admin))).toBe('ok');
    expect((await rowOf(0))?.status).toBeNull();
    expect((await rowOf(1))?.status).toBe('present');
  });
});

describe('the history of a mark', () => {
  it('says that a mark was made by closing, not by a tap', async () => {
    await switchOn({ unmarkedAtClosing: 'absent-unnotified' });
    await mark(admin, 0, 'present');
    await admin.call('attendance.close', { sessionId });
    expect((await historyOf(0)).map(({ source }) => source)).toEqual(['staff']);
    expect((await historyOf(1)).map(({ source }) => source)).toEqual(['closing']);
  });

  it('says who changed what and who took it back; other rows stay', async () => {
    await admin.call('attendance.markRest', { sessionId, status: 'present' });
    await mark(other, 0, 'absent-unnotified');
    expect(codeOf(await undoRow(0))).toBe('ok');
    expect((await rowOf(0))?.status).toBe('present');
    // Of the bulk mark only hers is taken back.
    await undoRow(0);
    expect([(await rowOf(0))?.status, (await rowOf(1))?.status]).toEqual([null, 'present']);
    expect(await historyOf(0)).toMatchObject([
      { before: { status: 'present' }, after: { status: 'absent-unnotified' }, isUndone: true },
      { before: null, after: { status: 'present' }, undoneBy: 'Pääkäyttäjä Kaisa' },
    ]);
    expect(codeOf(await undoRow(0))).toBe('nothing-to-undo');
    // And the step's rest by the register's own undo.
    await admin.call('attendance.undo', { sessionId });
    expect((await rowOf(1))?.status).toBeNull();
  });

  it('is there still after a restart the same day, and can be taken back', async () => {
    await mark(admin, 0, 'present');
    await mark(admin, 0, 'absent-notified');
    await test.restart();
    admin = { ...admin, ...test.window() };
    await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
    expect(await historyOf(0)).toHaveLength(2);
    expect(codeOf(await undoRow(0))).toBe('ok');
    expect((await rowOf(0))?.status).toBe('present');
  });
});

describe('a venue’s own names for marks', () => {
  it('belong to one meaning, and an archived one stays where it was given', async () => {
    const label = { id: null, name: 'Sairas, ilmoitti', status: 'absent-notified' } as const;
    const { id } = await admin.call('settings.saveMarkLabel', { ...label, archived: false });
    const given = { labelId: id };
    expect(codeOf(await mark(admin, 0, 'present', given))).toBe('not-found');
    expect(codeOf(await mark(admin, 0, 'absent-notified', given))).toBe('ok');
    // A new meaning is refused to an old label: past marks would change theirs.
    const renamed = { id, name: 'Sairaana', status: 'present', archived: true } as const;
    await admin.call('settings.saveMarkLabel', renamed);
    const { markLabels } = await admin.call('settings.lists', {});
    expect(markLabels).toMatchObject([{ name: 'Sairaana', status: 'absent-notified' }]);
    expect((await rowOf(0))?.labelId).toBe(id);
    expect(codeOf(await mark(admin, 1, 'absent-notified', given))).toBe('not-found');
    await mark(admin, 0, 'present');
    expect((await rowOf(0))?.labelId).toBeNull();
  });
});

describe('times and reasons', () => {
  it('are refused until a venue switches them on, a group its times by itself', async () => {
    await mark(admin, 0, 'present');
    await mark(admin, 1, 'absent-notified');
    expect(codeOf(await details(0, { arrivedMinute: 620 }))).toBe('switched-off');
    expect(codeOf(await details(1, { absenceReason: 'hindrance' }))).toBe('switched-off');
    await admin.call('attendance.setGroupTimes', { groupId, times: true });
    expect(codeOf(await details(0, { arrivedMinute: 620 }))).toBe('ok');
    await switchOn({ absenceReasons: true });
    expect(codeOf(await details(1, { absenceReason: 'hindrance' }))).toBe('ok');
  });

  it('fit the mark, or are refused and lose nothing', async () => {
    await switchOn({ times: true, absenceReasons: true });
    await mark(admin, 0, 'present');
    expect(codeOf(await details(0, { arrivedMinute: 620, leftMinute: 680 }))).toBe('ok');
    expect(codeOf(await details(0, { leftMinute: 610 }))).toBe('mark-details-misfit');
    expect(codeOf(await details(0, { absenceReason: 'hindrance' }))).toBe('mark-details-misfit');
    expect(codeOf(await details(1, { arrivedMinute: 620 }))).toBe('not-found');
    expect(await rowOf(0)).toMatchObject({ arrivedMinute: 620, leftMinute: 680 });
  });
});

describe('closing', () => {
  it('leaves the unmarked unrecorded, until the venue chooses what they are', async () => {
    await mark(admin, 0, 'present');
    expect(await admin.call('attendance.close', { sessionId })).toMatchObject({ unmarked: 2 });
    await admin.call('attendance.reopen', { sessionId });
    await switchOn({ unmarkedAtClosing: 'absent-unnotified' });
    expect(await admin.call('attendance.close', { sessionId })).toMatchObject({ unmarked: 0 });
    expect([(await rowOf(0))?.status, (await rowOf(1))?.status]).toEqual([
      'present',
      'absent-unnotified',
    ]);
    await admin.call('attendance.reopen', { sessionId });
    await admin.call('attendance.undo', { sessionId });
    expect((await rowOf(1))?.status).toBeNull();
  });
});

describe('heads', () => {
  const heads = (count: number) =>
    admin.ask('attendance.setCount', {
      ...{ sessionId, category: 'unspecified', mode: 'on-site', count },
    });
  const tally = (of: string, count: number) =>
    admin.ask('attendance.setTally', { sessionId, tally: of, count });

  it('are never fewer than their splits say, and a split never says more', async () => {
    await heads(5);
    expect(codeOf(await tally('woman', 3))).toBe('ok');
    expect(codeOf(await tally('man', 3))).toBe('splits-above-heads');
    expect(codeOf(await tally('volunteer', 5))).toBe('ok');
    expect(codeOf(await heads(4))).toBe('splits-above-heads');
    await admin.call('attendance.undo', { sessionId });
    expect(codeOf(await heads(4))).toBe('ok');
    const { tallies, presentTotal } = await admin.call('attendance.headcount', { sessionId });
    expect([tallies, presentTotal]).toEqual([[{ tally: 'woman', count: 3 }], 4]);
  });

  it('stay in the bands they were counted in when the scheme changes', async () => {
    const band = { sessionId, category: '65-over', mode: 'on-site', count: 2 } as const;
    await admin.call('attendance.setCount', band);
    await switchOn({ ageScheme: 'esr-plus' });
    const { headcounts } = await admin.call('attendance.headcount', { sessionId });
    expect(headcounts).toEqual([{ category: '65-over', mode: 'on-site', count: 2 }]);
  });
});
