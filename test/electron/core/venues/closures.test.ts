import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql$ } from '#electron/store/database.ts';
import { keysOf, openFolder, unlockByPassphrase } from '#electron/store/venue-folder.ts';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { aSpringTerm } from '#test/support/a-spring-term.ts';
import {
  aGroup,
  aMember,
  aSeries,
  aSession,
  firstVenue,
  weeklyRule,
} from '#test/support/a-venue.ts';
import { type Administrator, passphrase, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
let groupId: string;
beforeEach(async () => {
  ({ test, admin, venueId, groupId } = await aSpringTerm());
});
afterEach(() => test.close());

type Choices = NonNullable<CallInput<'venues.addClosure'>['choices']>;
type Closure = Omit<CallInput<'venues.addClosure'>, 'choices'>;

const winterBreak = (fields: Partial<Closure> = {}): Closure => ({
  ...{ kind: 'school-break', venueId, name: 'Talviloma', from: '2027-02-22', to: '2027-02-28' },
  ...fields,
});
const hitsOf = (closure: Closure, choices?: Choices) =>
  admin.call('venues.closureHits', { of: closure, ...(choices ? { choices } : {}) });
const add = (choices: Choices, closure = winterBreak()) =>
  admin.call('venues.addClosure', { ...closure, choices });
const list = () => admin.call('sessions.list', { from: '2026-11-01', to: '2027-06-30' });
const shown = async () =>
  (await list()).map(({ date, status }) => (status === 'planned' ? date : `${date} ${status}`));
const idOn = async (date: string): Promise<string> =>
  (await list()).find((session) => session.date === date)?.id ?? '';
/** Starts the program anew on the same folder. */
async function reopen(): Promise<void> {
  await test.restart();
  admin = { ...admin, ...test.window() };
  await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
}
const keep: Choices = { each: [], rest: 'keep' };
const cancel: Choices = { each: [], rest: 'cancel' };
const refusal = (code: string) => ({ ok: false, error: { code } });

describe('a winter break added to a running term', () => {
  it('shows what it hits, with when and where, and saves nothing by asking', async () => {
    const before = await list();
    const { hits, locked, cancelled, refused } = await hitsOf(winterBreak());
    expect(hits).toMatchObject([
      { title: 'Naisten vertaisryhmä', date: '2027-02-22', startMinute: 600, roomName: null },
      { date: '2027-02-24', offDay: { name: { fi: 'Talviloma' } }, venueName: 'Koekahvila' },
    ]);
    expect([locked, cancelled, refused]).toEqual([[], [], []]);
    expect(await list()).toEqual(before);
    expect(await admin.call('venues.closures', { from: '2027-01-01', to: '2027-12-31' })).toEqual(
      [],
    );
  });

  it('is refused while a session is undecided, and then nothing is saved', async () => {
    const before = await list();
    const each = [{ of: await idOn('2027-02-22'), choice: { kind: 'cancel' as const } }];
    for (const choices of [undefined, { each, rest: 'ask' as const }]) {
      const input = { ...winterBreak(), ...(choices ? { choices } : {}) };
      expect(await admin.ask('venues.addClosure', input)).toMatchObject(refusal('off-days-open'));
    }
    expect(await list()).toEqual(before);
    const year = { from: '2027-01-01', to: '2027-12-31' };
    expect(await admin.call('venues.closures', year)).toEqual([]);
  });

  it('keeps one, moves one, and can be taken back after a restart while the break stays', async () => {
    const before = await list();
    const each: Choices['each'] = [
      { of: await idOn('2027-02-22'), choice: { kind: 'move', to: '2027-03-02' } },
      { of: await idOn('2027-02-24'), choice: { kind: 'keep' } },
    ];
    const { editId } = await add({ each, rest: 'ask' });
    expect(await shown()).toEqual([
      ...['2027-02-15', '2027-02-17', '2027-02-24'],
      ...['2027-03-01', '2027-03-02', '2027-03-03'],
    ]);
    expect(await admin.call('sessions.recentEdits', {})).toMatchObject([
      { id: editId, kind: 'closure-settled', title: 'Talviloma', changed: 1 },
      { kind: 'series-created' },
    ]);
    await reopen();
    await admin.call('sessions.undoEdit', { editId: editId ?? '' });
    expect(await list()).toEqual(before);
    const year = { from: '2027-01-01', to: '2027-12-31' };
    expect(await admin.call('venues.closures', year)).toMatchObject([{ name: 'Talviloma' }]);
  });

  it('cancels all with a reason of its own, so that they are no absences', async () => {
    await add(cancel);
    const cancelled = (await list()).filter(({ status }) => status === 'cancelled');
    expect(cancelled.map(({ date, cancelReason }) => [date, cancelReason])).toEqual([
      ['2027-02-22', 'venue-closed'],
      ['2027-02-24', 'venue-closed'],
    ]);
  });

  it('needs no undo where everything is kept or nothing is hit', async () => {
    expect(await add(keep)).toMatchObject({ editId: null });
    const empty = winterBreak({ from: '2027-05-10', to: '2027-05-10', name: 'Koulutus' });
    expect(await admin.call('venues.addClosure', empty)).toMatchObject({ editId: null });
  });

  it.each([
    ['off-day', '2027-02-26'],
    ['off-day', '2027-03-26'],
    ['taken', '2027-03-01'],
    ['past', '2026-11-20'],
  ])('moves nothing to a day that is no good (%s), and says why', async (why, to) => {
    const of = await idOn('2027-02-22');
    const choices: Choices = { each: [{ of, choice: { kind: 'move', to } }], rest: 'cancel' };
    const { refused } = await hitsOf(winterBreak(), choices);
    expect(refused).toEqual([{ id: of, to, why }]);
    const asked = await admin.ask('venues.addClosure', { ...winterBreak(), choices });
    expect(asked).toMatchObject(refusal('off-days-open'));
  });

  it('says what speaks against a move; a room that is taken can be a block', async () => {
    const { venueId: venue, roomId } = await firstVenue(admin.call);
    const other = await aGroup(admin.call, { name: 'Toinen', roomId });
    const rule = weeklyRule([2], '2027-03-02', '2027-03-02');
    await aSeries(admin.call, other, rule, { roomId });
    const of = await idOn('2027-02-22');
    const times = { startMinute: 600, endMinute: 690, roomId };
    await admin.call('sessions.move', { id: of, date: '2027-02-22', ...times });
    const choices: Choices = {
      each: [{ of, choice: { kind: 'move', to: '2027-03-02' } }],
      rest: 'keep',
    };
    const { conflicts } = await hitsOf(winterBreak(), choices);
    const taken = { kind: 'room-taken', severity: 'warning', otherTitle: 'Toinen', name: 'Sali' };
    expect(conflicts).toMatchObject([{ id: of, date: '2027-03-02' }]);
    expect(conflicts[0]?.conflicts).toContainEqual(expect.objectContaining(taken));
    await admin.call('venues.setRoomConflicts', { id: venue, roomConflicts: 'block' });
    const blocked = await admin.ask('venues.addClosure', { ...winterBreak(), choices });
    expect(blocked).toMatchObject(refusal('conflicts-open'));
    await admin.call('venues.setRoomConflicts', { id: venue, roomConflicts: 'warning' });
    expect(await add(choices)).toMatchObject({ editId: expect.any(String) });
  });
});

describe('several venues', () => {
  it('are hit together by a closure of all, and apart by one of their own', async () => {
    const { id: akaa } = await admin.call('venues.add', { name: 'Akaa', address: '' });
    const there = await aGroup(admin.call, { name: 'Muualla', venueId: akaa });
    await aSession(admin.call, there, { date: '2027-02-23' });
    const datesOf = async (closure: Closure) =>
      (await hitsOf(closure)).hits.map(({ date, venueName }) => `${date} ${venueName}`);
    expect(await datesOf(winterBreak({ venueId: null }))).toEqual([
      '2027-02-22 Koekahvila',
      '2027-02-23 Akaa',
      '2027-02-24 Koekahvila',
    ]);
    expect(await datesOf(winterBreak({ venueId: akaa }))).toEqual(['2027-02-23 Akaa']);
    await add(cancel, winterBreak({ venueId: akaa }));
    expect(await shown()).toContain('2027-02-22');
    expect(await shown()).toContain('2027-02-23 cancelled');
  });

  it('are refused where there is no such venue, and a closure that runs backwards, too', async () => {
    const nowhere = await admin.ask('venues.addClosure', winterBreak({ venueId: 'v'.repeat(16) }));
    expect(nowhere).toMatchObject(refusal('not-found'));
    const backwards = winterBreak({ from: '2027-02-28', to: '2027-02-22' });
    for (const [call, input] of [
      ['venues.addClosure', backwards],
      ['venues.closureHits', { of: backwards }],
    ] as const) {
      expect(await admin.ask(call, input)).toMatchObject(refusal('end-before-start'));
    }
  });
});

describe('a closure that is changed', () => {
  const change = (id: string, fields: Partial<Closure>, choices?: Choices) =>
    admin.ask('venues.changeClosure', {
      ...{ id, ...winterBreak(fields) },
      ...(choices ? { choices } : {}),
    });

  it('asks only about the days it gains', async () => {
    const { id } = await add(keep);
    const longer = winterBreak({ to: '2027-03-02' });
    const { hits } = await admin.call('venues.closureHits', { of: { ...longer, id } });
    expect(hits.map(({ date }) => date)).toEqual(['2027-03-01']);
    expect(await change(id, longer)).toMatchObject(refusal('off-days-open'));
    expect(await change(id, longer, cancel)).toMatchObject({ ok: true });
    expect(await shown()).toContain('2027-02-24');
    expect(await shown()).toContain('2027-03-01 cancelled');
    const year = { from: '2027-01-01', to: '2027-12-31' };
    expect(await admin.call('venues.closures', year)).toMatchObject([{ id, to: '2027-03-02' }]);
  });

  it('lets a session move to a day it gives up, and to none that it keeps', async () => {
    const { id } = await add(keep);
    const later = winterBreak({ from: '2027-02-24', to: '2027-03-02' });
    const of = await idOn('2027-03-01');
    const to = (date: string): Choices => ({
      each: [{ of, choice: { kind: 'move', to: date } }],
      rest: 'ask',
    });
    expect(await change(id, later, to('2027-02-25'))).toMatchObject(refusal('off-days-open'));
    const asked = { of: { ...later, id }, choices: to('2027-02-23') };
    const { conflicts } = await admin.call('venues.closureHits', asked);
    const kinds = conflicts.flatMap((slot) => slot.conflicts.map(({ kind }) => kind));
    expect(kinds).toEqual(['outside-opening-hours']);
    expect(await change(id, later, to('2027-02-23'))).toMatchObject({ ok: true });
    expect(await shown()).toContain('2027-02-23');
  });

  it('asks again when a school break becomes a closed time', async () => {
    const { id } = await add(keep);
    const of = { ...winterBreak({ kind: 'closure' }), id };
    const { hits } = await admin.call('venues.closureHits', { of });
    expect(hits.map(({ date }) => date)).toEqual(['2027-02-22', '2027-02-24']);
    expect(await change(id, { name: 'Uusi nimi' })).toMatchObject({ ok: true });
  });

  it('is refused where it is gone; its sessions stay as they were when it is removed', async () => {
    const { id } = await add(cancel);
    await admin.call('venues.removeClosure', { id });
    expect(await change(id, {})).toMatchObject(refusal('not-found'));
    expect(await shown()).toContain('2027-02-22 cancelled');
  });
});

async function rowsOfFile(): Promise<string> {
  await admin.call('staff.signOut', {});
  test.app().close();
  const keys = keysOf(test.folder);
  if (!keys.ok) throw new Error(keys.error.code);
  const master = await unlockByPassphrase(keys.value, admin.staffId as StaffId, passphrase);
  if (!master.ok) throw new Error(master.error.code);
  const venue = openFolder(test.folder, master.value);
  if (!venue.ok) throw new Error(venue.error.code);
  const { db } = venue.value;
  const before = day('2026-11-25');
  const sessions = db.all(sql$.selectFrom('sessions').selectAll().where('date', '<', before));
  const leaders = db.all(sql$.selectFrom('session_leaders').selectAll());
  const marks = db.all(sql$.selectFrom('marks').selectAll());
  venue.value.close();
  await reopen();
  return JSON.stringify({ sessions, leaders, marks });
}

describe('a closure over what was recorded', () => {
  const overToday = () =>
    winterBreak({ kind: 'closure', name: 'Vesivahinko', from: '2026-11-16', to: '2026-11-24' });
  let recorded: string;
  beforeEach(async () => {
    const { personId } = await aMember(admin.call, groupId, 'Tähti');
    const past = await aSession(admin.call, groupId, { date: '2026-11-17' });
    recorded = await aSession(admin.call, groupId, {
      date: '2026-11-24',
      startMinute: 720,
      endMinute: 780,
    });
    const ahead = { sessionId: recorded, personId, status: 'absent-notified' } as const;
    await admin.call('attendance.mark', ahead);
    const heads = { category: 'unspecified', mode: 'on-site', count: 3 } as const;
    await admin.call('attendance.setCount', { sessionId: past, ...heads });
    const notHeld = await aSession(admin.call, groupId, { date: '2026-11-19' });
    await admin.call('sessions.markNotHeld', { id: notHeld, reason: 'too-few' });
  });

  it('shows it as locked with why, and leaves every byte of its rows', async () => {
    const { hits, locked } = await hitsOf(overToday());
    expect(hits).toEqual([]);
    expect(locked.map(({ date, why }) => [date, why])).toEqual([
      ['2026-11-17', 'attendance'],
      ['2026-11-19', 'recorded'],
      ['2026-11-24', 'attendance'],
    ]);
    const before = await rowsOfFile();
    const each: Choices['each'] = [
      { of: recorded, choice: { kind: 'move', to: '2027-03-09' } },
      { of: await idOn('2026-11-17'), choice: { kind: 'cancel' } },
    ];
    expect(await add({ each, rest: 'cancel' }, overToday())).toMatchObject({ editId: null });
    expect(await rowsOfFile()).toBe(before);
  });
});

describe('whatever is chosen of a closure, anywhere in the term', () => {
  type Session = CallOutput<'sessions.list'>[number];
  const anyChoice = fc.oneof(
    fc.constant({ kind: 'keep' } as const),
    fc.constant({ kind: 'cancel' } as const),
    fc.nat(60).map((days) => ({ kind: 'move', to: addDays(day('2027-01-20'), days) }) as const),
  );

  it('nobody’s attendance is touched, and undo gives back the same programme', async () => {
    const { personId } = await aMember(admin.call, groupId, 'Tähti');
    // Two thirds of the term have been held; every other session of them was recorded.
    test.setClock('2027-02-24', '12:00');
    for (const [i, session] of (await list()).entries()) {
      if (i % 2 === 1 || session.date > '2027-02-24') continue;
      const mark = { sessionId: session.id, personId, status: 'present' } as const;
      await admin.call('attendance.mark', mark);
    }
    const before = await list();
    const ofRecorded = (sessions: readonly Session[]) =>
      sessions.filter(({ hasAttendance }) => hasAttendance);
    expect(ofRecorded(before).length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          from: fc.nat(20),
          length: fc.nat(20),
          each: fc.array(anyChoice, { minLength: before.length, maxLength: before.length }),
          rest: fc.constantFrom('ask', 'keep', 'cancel'),
        }),
        async ({ from, length, each, rest }) => {
          const first = addDays(day('2027-02-10'), from);
          const closure = winterBreak({ from: first, to: addDays(first, length) });
          const choices = {
            each: before.flatMap(({ id: of }, i) => (each[i] ? [{ of, choice: each[i] }] : [])),
            rest,
          };
          const reply = await admin.ask('venues.addClosure', { ...closure, choices });
          expect(ofRecorded(await list())).toEqual(ofRecorded(before));
          if (!reply.ok) {
            expect(await list()).toEqual(before);
            return;
          }
          const { id, editId } = reply.value as CallOutput<'venues.addClosure'>;
          if (editId) await admin.call('sessions.undoEdit', { editId });
          expect(await list()).toEqual(before);
          await admin.call('venues.removeClosure', { id });
        },
      ),
      { numRuns: 60 },
    );
  });
});
