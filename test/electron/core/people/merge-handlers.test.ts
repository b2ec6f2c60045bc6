import { afterEach, beforeEach, expect, it } from 'vitest';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { openRaw, venueKeyOf } from '#test/support/a-file.ts';
import { aGroup, aMember, aSession } from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let group: string;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  group = await aGroup(admin.call, { name: 'Peliryhmä' });
});
afterEach(() => test.close());

const codeOf = async (name: string, input: unknown): Promise<string> => {
  const reply = await admin.ask(name, input);
  return reply.ok ? 'ok' : reply.error.code;
};
const anyone = async (displayName: string) =>
  (await admin.call('people.create', { displayName })).id;
const mark = (sessionId: string, personId: string, status: 'present' | 'absent-notified') =>
  admin.call('attendance.mark', { sessionId, personId, status });
const reportOf = (from: string, to: string) =>
  admin.call('reports.attendance', { from, to, by: 'group', language: 'fi' });

/** Closes a month as the file has it, and signs in again. */
async function withClosedMonth(month: string): Promise<Administrator> {
  const { staffId } = admin;
  test.app().close();
  const raw = openRaw(pathsOf(test.folder).venue, await venueKeyOf(test.folder));
  raw.exec(`INSERT INTO closed_months (venue_id, month) SELECT id, '${month}' FROM venues`);
  raw.close();
  await test.restart();
  const caller = test.window();
  await caller.call('staff.signIn', { staffId, passphrase });
  return { ...admin, ...caller };
}

it('refuses herself, the same merge twice and somebody unknown, in plain words', async () => {
  const [a, b] = [await anyone('Matti'), await anyone('Matti K')];
  const merge = (keepId: string, mergeId: string) =>
    codeOf('people.merge', { keepId, mergeId, markedTwice: true });
  expect(await merge(a, a)).toBe('merge-with-itself');
  expect(await merge(a, group)).toBe('not-found');
  expect(await merge(a, b)).toBe('ok');
  expect(await merge(a, b)).toBe('merge-made-already');
  expect(await merge(b, a)).toBe('merge-made-already');
});

it('shows before what it would do, and does it: one person, one row, one membership', async () => {
  const other = await aGroup(admin.call, { name: 'Kävelyryhmä' });
  const { personId: keepId } = await aMember(admin.call, group, 'Matti', '2026-09-01');
  const { personId: mergeId } = await aMember(admin.call, group, 'Matti K', '2026-10-01');
  await admin.call('groups.join', {
    groupId: other,
    person: { personId: mergeId },
    joinedOn: '2026-10-01',
  });
  const sessionId = await aSession(admin.call, group);
  await mark(sessionId, keepId, 'absent-notified');
  await mark(sessionId, mergeId, 'present');
  const preview = await admin.call('people.previewMerge', { keepId, mergeId });
  expect(preview).toMatchObject({
    kept: { displayName: 'Matti' },
    merged: { displayName: 'Matti K', groupNames: ['Kävelyryhmä', 'Peliryhmä'] },
    ...{ sharedSessions: 1, marks: 1, memberships: 2, joinedMemberships: 1 },
    ...{ bothPresent: [], closedMonths: [] },
  });
  const before = await reportOf('2026-11-01', '2026-11-30');
  await admin.call('people.merge', { keepId, mergeId, markedTwice: false });
  const { rows, presentNamed } = await admin.call('attendance.register', { sessionId });
  expect(rows).toMatchObject([{ personId: keepId, status: 'present' }]);
  expect(presentNamed).toBe(1);
  const after = await reportOf('2026-11-01', '2026-11-30');
  const columns = after.tables[0]?.columns.map(({ key }) => key) ?? [];
  const held = (report: typeof after, key: string) =>
    report.tables[0]?.rows[0]?.[columns.indexOf(key)];
  for (const key of ['attendances', 'attendances_named', 'sessions_held']) {
    expect(held(after, key)).toBe(held(before, key));
  }
  const list = await admin.call('people.list', {});
  expect(list.people.map(({ displayName }) => displayName)).toEqual(['Matti']);
  expect(await codeOf('attendance.addWalkIn', { sessionId, person: { personId: mergeId } })).toBe(
    'not-found',
  );
  const card = await admin.call('people.get', { id: mergeId });
  expect(card).toMatchObject({ mergedInto: keepId, memberships: [], attendance: [] });
});

it('says that two present at one session were probably two people, and takes a yes', async () => {
  const { personId: keepId } = await aMember(admin.call, group, 'Matti');
  const { personId: mergeId } = await aMember(admin.call, group, 'Matti K');
  const sessionId = await aSession(admin.call, group);
  for (const id of [keepId, mergeId]) await mark(sessionId, id, 'present');
  const both = { keepId, mergeId };
  const { bothPresent } = await admin.call('people.previewMerge', both);
  expect(bothPresent).toEqual([{ date: '2026-11-24', title: 'Peliryhmä' }]);
  expect(await codeOf('people.merge', { ...both, markedTwice: false })).toBe('merge-of-two-people');
  expect(await codeOf('people.merge', { ...both, markedTwice: true })).toBe('ok');
});

it('leaves the figures of a closed month alone: the merge is refused, with the month, until it is reopened', async () => {
  const { personId: keepId } = await aMember(admin.call, group, 'Matti');
  const { personId: mergeId } = await aMember(admin.call, group, 'Matti K');
  // In one month, so that one different person less would be counted.
  for (const [date, id] of [
    ['2026-10-06', keepId],
    ['2026-10-13', mergeId],
  ] as const) {
    const sessionId = await aSession(admin.call, group, { date });
    await mark(sessionId, id, 'present');
  }
  const both = { keepId, mergeId };
  expect((await admin.call('people.previewMerge', both)).closedMonths).toEqual([]);
  admin = await withClosedMonth('2026-10');
  expect((await admin.call('people.previewMerge', both)).closedMonths).toEqual(['2026-10']);
  const refused = await admin.ask('people.merge', { ...both, markedTwice: false });
  expect(refused).toMatchObject({ error: { code: 'merge-changes-month' } });
  expect(JSON.stringify(refused)).toContain('lokakuu');
  const list = await admin.call('people.list', {});
  expect(list.total).toBe(2);
});

it('is taken back after a restart, within thirty days and no later', async () => {
  const { personId: keepId } = await aMember(admin.call, group, 'Matti');
  const { personId: mergeId } = await aMember(admin.call, group, 'Matti K');
  const { id } = await admin.call('people.merge', { keepId, mergeId, markedTwice: false });
  const [merge] = await admin.call('people.merges', {});
  expect(merge).toMatchObject({
    id,
    keptName: 'Matti',
    mergedName: 'Matti K',
    until: '2026-12-24',
  });
  await test.restart();
  const again = test.window();
  await again.call('staff.signIn', { staffId: admin.staffId, passphrase });
  test.setClock('2026-12-25', '10:00');
  expect(await again.ask('people.undoMerge', { id })).toMatchObject({
    error: { code: 'undo-too-late' },
  });
  expect(await again.call('people.merges', {})).toEqual([]);
  test.setClock('2026-12-24', '10:00');
  await again.call('people.undoMerge', { id });
  expect((await again.call('groups.roster', { id: group })).map((m) => m.displayName)).toEqual([
    'Matti',
    'Matti K',
  ]);
  expect(await again.ask('people.undoMerge', { id })).toMatchObject({
    error: { code: 'nothing-to-undo' },
  });
});

it('says what stands in the way of taking it back', async () => {
  const { personId: keepId } = await aMember(admin.call, group, 'Matti');
  const { personId: mergeId, membershipId } = await aMember(admin.call, group, 'Matti K');
  const sessionId = await aSession(admin.call, group);
  await mark(sessionId, mergeId, 'present');
  const { id } = await admin.call('people.merge', { keepId, mergeId, markedTwice: false });
  await mark(sessionId, keepId, 'absent-notified');
  const marks = await admin.ask('people.undoMerge', { id });
  expect(marks).toMatchObject({ error: { code: 'merge-undo-marks' } });
  expect(JSON.stringify(marks)).toContain('Peliryhmä 24.11.2026');
  await mark(sessionId, keepId, 'present');
  expect(await codeOf('people.undoMerge', { id })).toBe('ok');
  await admin.call('groups.leave', { membershipId, leftOn: '2026-12-31' });
  const second = await admin.call('people.merge', { keepId, mergeId, markedTwice: true });
  const third = await anyone('Masa');
  await admin.call('people.merge', { keepId: third, mergeId: keepId, markedTwice: false });
  expect(await codeOf('people.undoMerge', { id: second.id })).toBe('merge-undo-merged-on');
});

it('finds the pairs that may be one person, and leaves alone who was told apart by a number', async () => {
  for (const name of ['Matti', 'matti ', 'Mattii', 'Maija 1', 'Maija 2', 'Äijä', 'Aija K'])
    await anyone(name);
  const { pairs, total } = await admin.call('people.duplicates', {});
  const found = pairs.map(({ one, other, how }) => [one.displayName, other.displayName, how]);
  expect(found).toEqual([
    ['Matti', 'matti', 'same'],
    ['Matti', 'Mattii', 'near'],
    ['Aija K', 'Äijä', 'near'],
  ]);
  expect(total).toBe(3);
  const similar = await admin.call('people.similar', { displayName: 'MATTI' });
  expect(similar.map(({ displayName }) => displayName)).toEqual(['Matti', 'matti', 'Mattii']);
});

it('leaves out pairs that somebody has told apart, until they are put back', async () => {
  const { call } = admin;
  const first = await call('people.create', { displayName: 'Matti' });
  const second = await call('people.create', { displayName: 'matti' });
  const pair = { oneId: second.id, otherId: first.id };
  await call('people.tellApart', { ...pair, apart: true });
  await call('people.tellApart', { ...pair, apart: true });
  expect(await call('people.duplicates', {})).toEqual({ pairs: [], total: 0, apart: 1 });
  const { pairs } = await call('people.duplicates', { apart: true });
  expect(pairs.map(({ one, other }) => [one.displayName, other.displayName])).toHaveLength(1);
  await call('people.tellApart', { oneId: first.id, otherId: second.id, apart: false });
  expect(await call('people.duplicates', {})).toMatchObject({ total: 1, apart: 0 });
  const itself = { oneId: first.id, otherId: first.id, apart: true };
  expect(await admin.ask('people.tellApart', itself)).toMatchObject({
    error: { code: 'not-found' },
  });
});
