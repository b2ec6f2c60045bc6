import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';
import { broughtIn, csvOf, importOf } from '../imports/a-people-file.ts';
import { importOf as fileToImport, linesOf } from '../programme/a-file-to-import.ts';

// No difference between a closed month and what a report says of it now without its being told.

let test: TestApp;
let admin: Administrator;
let venueId: string;
const october = '2026-10';

beforeEach(async () => {
  test = await anApp({ date: '2026-09-01', time: '09:00' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

const close = (month = october) =>
  admin.call('months.close', { venueId, month, openItemsAccepted: 99 });
const corrections = async (month = october) =>
  (await admin.call('months.corrections', { venueId, month })).map(
    ({ detail, before, after }) => `${detail} ${before} → ${after}`,
  );
async function noteOf(month = october) {
  const asked = { from: `${month}-01`, to: `${month}-28`, by: 'month', language: 'fi' } as const;
  return (await admin.call('reports.attendance', { ...asked, venueId })).notes[0];
}

describe('a move to on site', () => {
  async function somebodyPresentInOctober() {
    const groupId = await aGroup(admin.call, { name: 'Lukupiiri' });
    const { personId } = await aMember(admin.call, groupId, 'Aino');
    const september = await aSession(admin.call, groupId, { date: '2026-09-28' });
    const sessionId = await aSession(admin.call, groupId, { date: '2026-10-05' });
    test.setClock('2026-11-05', '12:00');
    await admin.call('attendance.mark', { sessionId, personId, status: 'present' });
    await admin.call('attendance.close', { sessionId });
    await close();
    return { september, personId };
  }

  it('that a mark of an earlier month makes is told as a correction of the closed one', async () => {
    const { september, personId } = await somebodyPresentInOctober();
    expect(await noteOf()).toContain('ennallaan');
    test.setClock('2026-11-09', '12:00');
    const mark = { sessionId: september, personId };
    await admin.call('attendance.mark', { ...mark, status: 'present-remote' });
    expect(await corrections()).toEqual(['moves 0 → 1']);
    expect(await noteOf()).toBe(
      'Kuukausi 10/2026 suljettu 5.11.2026; korjattu 9.11.2026: Siirtymät paikan päälle 0 → 1.',
    );
    await admin.call('attendance.mark', { ...mark, status: 'present' });
    expect(await corrections()).toEqual(['moves 1 → 0', 'moves 0 → 1']);
  });

  it('is told also where the earlier month is itself closed', async () => {
    const { september, personId } = await somebodyPresentInOctober();
    await close('2026-09');
    const mark = { sessionId: september, personId, status: 'present-remote' } as const;
    await admin.call('attendance.mark', mark);
    expect(await corrections('2026-09')).toEqual(['mark null → present-remote']);
    expect(await corrections()).toEqual(['moves 0 → 1']);
  });

  it('is told where a file brings the mark, and where the file is taken back', async () => {
    await somebodyPresentInOctober();
    const rows = csvOf(
      ['Päivä', 'Ryhmä', 'Nimi', 'Läsnä'],
      ['28.9.2026', 'Lukupiiri', 'Aino', 'etä'],
    );
    const file = importOf(rows, { venueId, kind: 'registers' });
    const { importId } = await broughtIn(admin.call, file);
    expect(await corrections()).toEqual(['moves 0 → 1']);
    await admin.call('imports.undo', { jobId: 'test-job-2', importId: importId ?? '' });
    expect(await corrections()).toEqual(['moves 1 → 0', 'moves 0 → 1']);
  });
});

describe('what a closed month refuses', () => {
  it('names the month and says who can do what, of marks, plans and memberships alike', async () => {
    const leader = await signedInAs(test, admin, { role: 'leader' });
    const groupId = await aGroup(admin.call, { leaderIds: [leader.staffId] });
    const { personId } = await aMember(admin.call, groupId, 'Aino');
    const sessionId = await aSession(admin.call, groupId, { date: '2026-10-05' });
    const later = await aSession(admin.call, groupId, { date: '2026-12-01' });
    const planned = await aSession(admin.call, groupId, { date: '2026-10-12' });
    test.setClock('2026-11-05', '12:00');
    await admin.call('attendance.mark', { sessionId, personId, status: 'present' });
    await close();
    const to = { date: '2026-10-26', startMinute: 600, endMinute: 660, roomId: null };
    const refused = [
      await leader.ask('attendance.mark', { sessionId, personId, status: 'present-remote' }),
      await admin.ask('sessions.remove', { id: planned }),
      await admin.ask('sessions.move', { id: later, ...to }),
      await admin.ask('sessions.cancel', { id: planned, reason: 'other' }),
      await admin.ask('months.close', { venueId, month: october, openItemsAccepted: 99 }),
      await admin.ask('groups.join', {
        ...{ groupId, joinedOn: '2026-10-01', person: { displayName: 'Eila' } },
      }),
    ];
    const message =
      'Lokakuu 2026 on suljettu ja sen luvut raportoitu. Koordinaattori voi korjata merkintöjä ja määriä; muuta voi muuttaa vasta, kun hän on avannut kuukauden uudelleen.';
    for (const answer of refused) {
      expect(answer).toMatchObject({ error: { code: 'month-closed', message } });
    }
  });
});

describe('a month closed on its last opening day', () => {
  it('still takes today’s marks and visits from everybody, as corrections', async () => {
    const leader = await signedInAs(test, admin, { role: 'leader' });
    const peer = await signedInAs(test, admin, { role: 'peer-leader' });
    const groupId = await aGroup(admin.call, { leaderIds: [leader.staffId] });
    const { personId } = await aMember(admin.call, groupId, 'Aino');
    const sessionId = await aSession(admin.call, groupId, { date: '2026-10-26' });
    const before = await aSession(admin.call, groupId, { date: '2026-10-19' });
    test.setClock('2026-10-26', '12:00');
    await close();
    await peer.call('visits.add', { venueId, kind: 'visit' });
    await leader.call('attendance.mark', { sessionId, personId, status: 'present' });
    expect((await corrections()).toSorted()).toEqual([
      ...['mark null → present', 'opening-day null → 12:00–', 'visits 0 → 1'],
    ]);
    const { mayBeClosed } = await admin.call('months.get', { venueId, month: october });
    expect(mayBeClosed).toBe(false);
    const earlier = { sessionId: before, personId, status: 'present' } as const;
    for (const date of ['2026-10-26', '2026-10-27']) {
      test.setClock(date, '13:00');
      expect(await leader.ask('attendance.mark', earlier)).toMatchObject({
        error: { code: 'month-closed' },
      });
    }
    const yesterday = { sessionId, personId, status: 'present-remote' } as const;
    expect(await leader.ask('attendance.mark', yesterday)).toMatchObject({
      error: { code: 'month-closed' },
    });
  });

  it.each([
    ['before the closing', '2026-10-19'],
    ['to the day of the closing', '2026-10-26'],
    ['after the closing', '2026-10-31'],
  ])('takes nothing from anybody by a clock set back %s', async (_when, date) => {
    const peer = await signedInAs(test, admin, { role: 'peer-leader' });
    test.setClock('2026-10-26', '12:00');
    await close();
    test.setClock('2026-11-05', '12:00');
    await admin.call('visits.add', { venueId, kind: 'visit' });
    test.setClock(date, '12:00');
    const refused = { error: { code: 'clock-in-closed-month' } };
    for (const { ask } of [admin, peer]) {
      expect(await ask('visits.add', { venueId, kind: 'visit' })).toMatchObject(refused);
      expect(await ask('visits.openDoors', { venueId })).toMatchObject(refused);
      expect(await ask('visits.undo', { venueId })).toMatchObject(refused);
      expect(await ask('visits.correctTotal', { venueId, date, visits: 9 })).toMatchObject(refused);
    }
    expect(await corrections()).toEqual([]);
    // A day that the clock does not take for today is corrected on its own page, as ever.
    await admin.call('visits.correctTotal', { venueId, date: '2026-10-12', visits: 9 });
    expect(await corrections()).toEqual(['visits 0 → 9']);
  });

  it('takes no mark by a clock set back either', async () => {
    const groupId = await aGroup(admin.call);
    const { personId } = await aMember(admin.call, groupId, 'Aino');
    const sessionId = await aSession(admin.call, groupId, { date: '2026-10-26' });
    test.setClock('2026-11-05', '12:00');
    await close();
    test.setClock('2026-10-26', '12:00');
    const mark = { sessionId, personId, status: 'present' } as const;
    const refused = { error: { code: 'clock-in-closed-month' } };
    expect(await admin.ask('attendance.mark', mark)).toMatchObject(refused);
    test.setClock('2026-11-05', '12:00');
    await admin.call('attendance.mark', mark);
    expect(await corrections()).toEqual(['mark null → present']);
  });

  it('waits for a later opening day, and not for one on which the venue is closed', async () => {
    test.setClock('2026-10-19', '12:00');
    await expect(close()).rejects.toMatchObject({ code: 'month-not-over' });
    await admin.call('venues.addClosure', {
      ...{ venueId, from: '2026-10-26', to: '2026-10-26', name: 'Remontti', kind: 'closure' },
    });
    await close();
  });
});

describe('a closure with sessions in a closed month', () => {
  it('calls none of them off', async () => {
    const groupId = await aGroup(admin.call);
    const sessionId = await aSession(admin.call, groupId, { date: '2026-10-28' });
    test.setClock('2026-10-28', '12:00');
    await close();
    // A clock set back: what is over in a closed month seems to be still to come.
    test.setClock('2026-10-26', '12:00');
    const days = { from: '2026-10-27', to: '2026-10-29', name: 'Remontti' } as const;
    await admin.call('venues.addClosure', {
      ...{ ...days, venueId, kind: 'closure', choices: { rest: 'cancel', each: [] } },
    });
    expect((await admin.call('sessions.get', { id: sessionId })).status).toBe('planned');
    expect(await corrections()).toEqual([]);
  });
});

it('takes nothing of a calendar file into a closed month', async () => {
  const groupId = await aGroup(admin.call, { name: 'Lukupiiri' });
  await aSession(admin.call, groupId, { date: '2026-10-05' });
  test.setClock('2026-11-05', '12:00');
  await close();
  const calendar = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Koe//FI', 'BEGIN:VEVENT', 'UID:1@koe'],
    ...['DTSTAMP:20260901T000000Z', 'DTSTART:20261007T100000', 'DTEND:20261007T110000'],
    ...['SUMMARY:Lukupiiri', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
  const file = fileToImport(calendar, { venueId, from: '2026-10-01', to: '2026-10-31' });
  const preview = await admin.call('programme.previewImport', file);
  expect(linesOf(preview)).toEqual(['cannot month-closed Lukupiiri']);
  await admin.ask('programme.applyImport', file);
  const sessions = await admin.call('sessions.list', { from: '2026-10-01', to: '2026-10-31' });
  expect(sessions.map(({ date }) => date)).toEqual(['2026-10-05']);
});

it('says when somebody of the staff came to the board or left it', async () => {
  const leader = await signedInAs(test, admin, { role: 'leader' });
  const day = { venueId, date: '2026-10-12' };
  test.setClock('2026-11-05', '12:00');
  const presence = { staffId: leader.staffId, workingRole: 'volunteer', minutes: 120 } as const;
  await admin.call('visits.setPresence', { ...day, ...presence });
  await close();
  await admin.call('visits.setBoardMember', { staffId: leader.staffId, isMember: true });
  expect(await corrections()).toEqual(['board-member no → yes']);
  expect(await noteOf()).toContain('korjattu 5.11.2026');
  // Nothing of the closed month is hers.
  await admin.call('visits.setBoardMember', { staffId: admin.staffId, isMember: true });
  expect(await corrections()).toHaveLength(1);
});
