import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import type { Group } from '#shared/contract/groups.ts';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
const october = '2026-10';

beforeEach(async () => {
  test = await anApp({ date: '2026-10-12', time: '09:00' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

const place = () => ({ venueId, month: october });
const close = (openItemsAccepted = 99) =>
  admin.call('months.close', { ...place(), openItemsAccepted });

/** A closed group's session on 12 October with one present of two; closed where asked. */
async function aRecordedSession({ isClosed = true } = {}) {
  const groupId = await aGroup(admin.call);
  const [first, second] = [
    await aMember(admin.call, groupId, 'Aino'),
    await aMember(admin.call, groupId, 'Eero'),
  ];
  const sessionId = await aSession(admin.call, groupId, { date: '2026-10-12' });
  test.setClock('2026-10-12', '12:00');
  const mark = { sessionId, personId: first.personId, status: 'present' } as const;
  await admin.call('attendance.mark', mark);
  if (isClosed) await admin.call('attendance.close', { sessionId });
  return { groupId, sessionId, first, second };
}

const noteOf = async () => {
  const { notes } = await admin.call('reports.attendance', {
    ...{ from: '2026-10-01', to: '2026-10-31', by: 'month', language: 'fi' },
  });
  return notes;
};

describe('the checklist', () => {
  it('lists what was not recorded, not closed and not ended with a reason, and is empty when all is mended', async () => {
    const { groupId, sessionId, second } = await aRecordedSession({ isClosed: false });
    const empty = await aSession(admin.call, groupId, { date: '2026-10-19' });
    const coming = await aSession(admin.call, groupId, { date: '2026-10-30' });
    await admin.call('visits.openDoors', { venueId });
    await admin.call('groups.leave', { membershipId: second.membershipId, leftOn: '2026-10-15' });
    test.setClock('2026-10-27', '12:00');
    const { openItems, mayBeClosed } = await admin.call('months.get', place());
    expect(mayBeClosed).toBe(true);
    expect(openItems.map(({ kind, id, date, count }) => [kind, id, date, count])).toEqual([
      ['not-recorded', empty, '2026-10-19', 1],
      ['register-open', sessionId, '2026-10-12', 1],
      ['to-come', coming, '2026-10-30', 1],
      ['day-not-closed', null, '2026-10-12', 1],
      ['day-not-counted', null, '2026-10-12', 1],
      ['exit-reason', groupId, null, 1],
    ]);
    expect(JSON.stringify(openItems)).not.toContain('Eero');
  });

  it('lists the marks that the report says are missing, so that the two agree', async () => {
    const { groupId, sessionId, first, second } = await aRecordedSession();
    const other = await aSession(admin.call, groupId, { date: '2026-10-19' });
    test.setClock('2026-10-19', '12:00');
    await admin.call('attendance.close', { sessionId: other });
    const missing = async () => {
      const { openItems } = await admin.call('months.get', place());
      return openItems.filter(({ kind }) => kind === 'marks-missing');
    };
    const reported = async () => {
      const asked = { from: '2026-10-01', to: '2026-10-31', by: 'month', language: 'fi' } as const;
      return (await admin.call('reports.attendance', asked)).notes.join(' ');
    };
    expect((await missing()).map(({ id, count }) => [id, count])).toEqual([
      [sessionId, 1],
      [other, 2],
    ]);
    expect(await reported()).toContain('3 merkintää puuttuu');
    test.setClock('2026-10-26', '12:00');
    await expect(close(1)).rejects.toMatchObject({ code: 'month-items-open' });
    const marks = [
      { sessionId, personId: second.personId, status: 'not-expected' },
      { sessionId: other, personId: first.personId, status: 'absent-notified' },
      { sessionId: other, personId: second.personId, status: 'present' },
    ] as const;
    for (const mark of marks) {
      await admin.call('attendance.reopen', { sessionId: mark.sessionId });
      await admin.call('attendance.mark', mark);
      await admin.call('attendance.close', { sessionId: mark.sessionId });
    }
    expect(await missing()).toEqual([]);
    expect(await reported()).not.toContain('puuttuu');
    await close(0);
  });

  it('lists opening days on which nothing was counted, since the venue began to count', async () => {
    const uncounted = async () => {
      const { openItems } = await admin.call('months.get', place());
      return openItems.flatMap(({ kind, date }) => (kind === 'day-not-counted' ? [date] : []));
    };
    test.setClock('2026-11-02', '12:00');
    // A venue that does not count at the door has nothing to mend.
    expect(await uncounted()).toEqual([]);
    await admin.call('visits.correctTotal', { venueId, date: '2026-10-12', visits: 4 });
    expect(await uncounted()).toEqual(['2026-10-19', '2026-10-26']);
    const closure = { from: '2026-10-19', to: '2026-10-19', name: 'Remontti' } as const;
    await admin.call('venues.addClosure', { ...closure, venueId, kind: 'closure' });
    expect(await uncounted()).toEqual(['2026-10-26']);
    const doors = { venueId, openedMinute: 600, closedMinute: 660 };
    await admin.call('visits.saveDoors', { ...doors, date: '2026-10-15' });
    expect(await uncounted()).toEqual(['2026-10-15', '2026-10-26']);
    const company = { counter: 'contact', item: 'phone', count: 2, minutes: 0 } as const;
    await admin.call('visits.correctCounter', { ...company, venueId, date: '2026-10-15' });
    expect(await uncounted()).toEqual(['2026-10-26']);
  });

  it('forbids closing while a session is to come or going on, so that no figure rises by itself', async () => {
    const groupId = await aGroup(admin.call);
    const { personId } = await aMember(admin.call, groupId, 'Aino');
    // From 10 to 11.30, on the last opening day.
    const sessionId = await aSession(admin.call, groupId, { date: '2026-10-26' });
    test.setClock('2026-10-26', '09:00');
    await expect(close(1)).rejects.toMatchObject({ code: 'month-sessions-to-come' });
    test.setClock('2026-10-26', '10:30');
    await admin.call('attendance.mark', { sessionId, personId, status: 'present' });
    await expect(close(1)).rejects.toMatchObject({ code: 'month-sessions-to-come' });
    test.setClock('2026-10-26', '12:00');
    const { openItems } = await admin.call('months.get', place());
    expect(openItems.map(({ kind }) => kind)).toEqual(['register-open']);
    await close(1);
    test.setClock('2026-11-20', '12:00');
    const { figures } = await admin.call('months.get', place());
    expect(figures.filter(({ before, now }) => before !== now)).toEqual([]);
  });

  it('closes a month whose last sessions were cancelled before they came', async () => {
    const groupId = await aGroup(admin.call);
    const id = await aSession(admin.call, groupId, { date: '2026-10-26' });
    test.setClock('2026-10-26', '08:00');
    await expect(close()).rejects.toMatchObject({ code: 'month-sessions-to-come' });
    await admin.call('sessions.cancel', { id, reason: 'too-few' });
    await close();
  });

  it('does not forbid closing, but has to be said yes to', async () => {
    await aRecordedSession({ isClosed: false });
    test.setClock('2026-10-30', '14:00');
    await expect(close(0)).rejects.toMatchObject({ code: 'month-items-open' });
    await close(1);
    const { state, closings } = await admin.call('months.get', place());
    expect(state).toBe('closed');
    expect(closings).toMatchObject([{ closedOn: '2026-10-30', openItems: 1, reopenedOn: null }]);
  });
});

// The venue is open on Mondays.
it('closes from its last opening day on, once', async () => {
  test.setClock('2026-10-25', '12:00');
  await expect(close()).rejects.toMatchObject({ code: 'month-not-over' });
  const next = { venueId, month: '2026-11', openItemsAccepted: 0 };
  await expect(admin.call('months.close', next)).rejects.toMatchObject({ code: 'month-not-over' });
  test.setClock('2026-10-26', '08:00');
  expect(await admin.call('months.get', place())).toMatchObject({
    ...{ mayBeClosed: true, closableFrom: '2026-10-26' },
  });
  await close();
  await expect(close()).rejects.toMatchObject({ code: 'month-closed' });
});

describe('a closed month', () => {
  it('is corrected by coordinators, not by leaders, and the report says from what to what', async () => {
    const { sessionId, second } = await aRecordedSession();
    await admin.call('visits.correctTotal', { venueId, date: '2026-10-12', visits: 120 });
    await admin.call('visits.closeDoors', { venueId });
    const leader = await signedInAs(test, admin, { role: 'leader' });
    test.setClock('2026-11-02', '14:00');
    await close();
    expect(await noteOf()).toContain('Kuukausi 10/2026 on suljettu, ja sen luvut ovat ennallaan.');
    const corrected = { venueId, date: '2026-10-12', visits: 121 };
    expect(await leader.ask('visits.correctTotal', corrected)).toMatchObject({
      error: { code: 'month-closed' },
    });
    test.setClock('2026-11-05', '10:00');
    await admin.call('visits.correctTotal', corrected);
    await admin.call('attendance.reopen', { sessionId });
    await admin.call('attendance.mark', {
      sessionId,
      personId: second.personId,
      status: 'present',
    });
    await admin.call('attendance.close', { sessionId });
    const [note] = await noteOf();
    expect(note).toBe(
      'Kuukausi 10/2026 suljettu 2.11.2026; korjattu 5.11.2026: Käynnit 120 → 121, ' +
        'Osallistumiskerrat 1 → 2, Eri henkilöt (osallistujalistat) 1 → 2, Osallistujatunnit 1,5 → 3,0.',
    );
    const corrections = await admin.call('months.corrections', place());
    expect(corrections.map(({ detail, before, after }) => [detail, before, after])).toEqual([
      ['mark', null, 'present'],
      ['visits', '120', '121'],
    ]);
    expect(corrections[0]).toMatchObject({ sessionId, title: 'Naisten vertaisryhmä' });
  });

  it('says the same in every file', async () => {
    await aRecordedSession();
    test.setClock('2026-11-02', '14:00');
    await close();
    test.setClock('2026-11-05', '10:00');
    await admin.call('visits.correctTotal', { venueId, date: '2026-10-12', visits: 3 });
    const asked = { from: '2026-10-01', to: '2026-10-31', by: 'month', language: 'fi' } as const;
    for (const format of ['csv', 'txt', 'json'] as const) {
      const { base64 } = await admin.call('reports.exportAttendance', { ...asked, format });
      const text = Buffer.from(base64, 'base64').toString('utf8').replace(/\s+/g, ' ');
      expect(text).toContain('korjattu 5.11.2026: Käynnit 0 → 3');
    }
  });

  it('keeps its rows when a group is renamed, tagged, typed or archived', async () => {
    const { groupId } = await aRecordedSession();
    const tagId = (await admin.call('settings.lists', {})).tags[0]?.id ?? '';
    const group = await admin.call('groups.get', { id: groupId });
    const types = (await admin.call('settings.lists', {})).activityTypes;
    const change = (fields: Partial<CallInput<'groups.change'>>) =>
      admin.call('groups.change', { ...changeable(group), ...fields });
    await change({ tagIds: [tagId], activityTypeId: types[0]?.id ?? null });
    test.setClock('2026-11-02', '14:00');
    await close();
    const rows = async (by: 'tag' | 'activity-type') => {
      const asked = { from: '2026-10-01', to: '2026-10-31', by, language: 'fi' } as const;
      return (await admin.call('reports.attendance', asked)).tables[0]?.rows;
    };
    const before = [await rows('tag'), await rows('activity-type')];
    await change({
      name: 'Uusi nimi',
      tagIds: [],
      activityTypeId: types[1]?.id ?? null,
      archived: true,
    });
    expect([await rows('tag'), await rows('activity-type')]).toEqual(before);
    expect((await admin.call('months.get', place())).figures.every((f) => f.before === f.now)).toBe(
      true,
    );
    await admin.call('months.reopen', { ...place(), reason: 'Väärä tunniste' });
    expect(await rows('tag')).not.toEqual(before[0]);
  });

  it('is reopened with a reason, closed again, and still told by what was first reported', async () => {
    await aRecordedSession();
    await admin.call('visits.correctTotal', { venueId, date: '2026-10-12', visits: 7 });
    await admin.call('visits.closeDoors', { venueId });
    test.setClock('2026-11-02', '14:00');
    await close();
    await admin.call('months.reopen', { ...place(), reason: 'Käyntejä puuttuu' });
    await expect(
      admin.call('months.reopen', { ...place(), reason: 'Uudelleen' }),
    ).rejects.toMatchObject({ code: 'month-not-closed' });
    await admin.call('visits.correctTotal', { venueId, date: '2026-10-12', visits: 9 });
    expect((await noteOf())[0]).toContain('avattu uudelleen 2.11.2026: Käynnit 7 → 9');
    test.setClock('2026-11-06', '10:00');
    await close();
    expect((await noteOf())[0]).toBe(
      'Kuukausi 10/2026 suljettu 2.11.2026; korjattu 6.11.2026: Käynnit 7 → 9.',
    );
    const { closings, figures } = await admin.call('months.get', place());
    expect(closings).toMatchObject([
      { closedOn: '2026-11-06', reopenedOn: null },
      { closedOn: '2026-11-02', reopenedOn: '2026-11-02', reason: 'Käyntejä puuttuu' },
    ]);
    expect(figures.find(({ key }) => key === 'visits')).toMatchObject({ before: '9', now: '9' });
  });
});

/** The fields of a group that `groups.change` takes, furthermore those that it wants. */
function changeable(group: Group): CallInput<'groups.change'> {
  const { id, venueId, name, form, kind, roomId, leaderIds, capacity } = group;
  const { startsOn, endsOn, description } = group;
  const fields = { id, venueId, name, form, kind, roomId, leaderIds, capacity };
  return { ...fields, startsOn, endsOn, description };
}

it('keeps the other counters, presence and exits at closing, and says what of them was corrected', async () => {
  const { call } = admin;
  const { second } = await aRecordedSession();
  const phone = { counter: 'contact', item: 'phone', minutes: 0 } as const;
  for (let i = 0; i < 3; i++) await call('visits.count', { venueId, ...phone });
  await call('visits.setPresence', {
    ...{ venueId, date: '2026-10-12', staffId: admin.staffId },
    ...{ workingRole: 'employee', minutes: 120 },
  });
  await call('groups.changeMembership', {
    ...{ membershipId: second.membershipId, leftOn: '2026-10-12', exitReason: 'studies' },
  });
  test.setClock('2026-11-02', '12:00');
  await close(10);
  const figures = async () =>
    (await call('months.get', place())).figures.map((own) => [own.title, own.before, own.now]);
  expect(await figures()).toEqual(
    expect.arrayContaining([
      ['Yhteydenotot, puhelin', '3', '3'],
      ['Annetut tunnit, Palkattu työntekijä', '2,0', '2,0'],
    ]),
  );
  const day = { venueId, date: '2026-10-12' };
  await call('visits.correctCounter', { ...day, ...phone, count: 4 });
  await call('visits.setPresence', {
    ...{ ...day, staffId: admin.staffId, workingRole: 'employee', minutes: 240 },
  });
  await call('visits.correctTotal', { ...day, visits: 7 });
  const note = (await noteOf()).find((line) => line.startsWith('Kuukausi 10/2026')) ?? '';
  expect(note).toContain('Yhteydenotot, puhelin 3 → 4');
  expect(note).toContain('Annetut tunnit, Palkattu työntekijä 2,0 → 4,0');
  const corrections = await call('months.corrections', place());
  expect(corrections.map(({ detail, before, after }) => [detail, before, after])).toEqual([
    ['visits', '0', '7'],
    ['presence', '120', '240'],
    ['counter-contact', '3', '4'],
  ]);
});

it('lists what was taken back on a day of a closed month with what it was before and after', async () => {
  const { call } = admin;
  test.setClock('2026-10-30', '12:00');
  await close(10);
  await call('visits.add', { venueId, kind: 'first-of-year' });
  await call('visits.undo', { venueId });
  const corrections = await call('months.corrections', place());
  expect(corrections.map(({ detail, before, after }) => [detail, before, after])).toEqual([
    ['first-visits', '1', '0'],
    ['visits', '1', '0'],
    ['opening-day', null, '12:00–'],
    ['first-visits', '0', '1'],
    ['visits', '0', '1'],
  ]);
});
