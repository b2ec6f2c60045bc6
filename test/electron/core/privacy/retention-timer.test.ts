import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let groupId: string;
beforeEach(async () => {
  test = await anApp({ date: '2026-01-10', time: '10:00' });
  admin = await test.setUp();
  groupId = await aGroup(admin.call, { startsOn: '2025-01-01' });
});
afterEach(() => test.close());

/** The program is closed, and opened on a day by the administrator. */
async function startOn(date: string): Promise<void> {
  const { staffId } = admin;
  await test.restart();
  test.setClock(date, '08:30');
  const window = test.window();
  await window.call('staff.signIn', { staffId, passphrase });
  admin = { ...window, staffId, recoveryCode: '' };
}

/** Opens it often enough that the clock is never in doubt. */
async function startUntil(...dates: string[]): Promise<void> {
  for (const date of dates) await startOn(date);
}

const names = async () =>
  (await admin.call('privacy.retention', {})).people.map((person) => [
    person.displayName,
    person.deletedOn,
  ]);

async function whoLeft(displayName: string, leftOn: string): Promise<string> {
  const { personId, membershipId } = await aMember(admin.call, groupId, displayName, '2026-01-01');
  await admin.call('groups.leave', { membershipId, leftOn });
  return personId;
}

it('lists whose name goes when, soonest first, and those who are members last', async () => {
  await whoLeft('Lähtenyt', '2026-01-10');
  await aMember(admin.call, groupId, 'Jäsen');
  const ended = await aGroup(admin.call, {
    name: 'Päättynyt',
    startsOn: '2025-01-01',
    endsOn: '2026-01-09',
  });
  await aMember(admin.call, ended, 'Ryhmän mukana', '2025-12-01');
  expect(await names()).toEqual([
    ['Lähtenyt', '2026-07-10'],
    ['Ryhmän mukana', '2026-07-10'],
    ['Jäsen', null],
  ]);
  await admin.call('privacy.saveRetention', { months: 0, reason: null });
  expect((await names())[0]).toEqual(['Lähtenyt', '2026-01-11']);
});

it('erases at a start, not before the day and not in the first two weeks', async () => {
  await admin.call('privacy.saveRetention', { months: 0, reason: null });
  const personId = await whoLeft('Lähtenyt', '2026-01-10');
  await startOn('2026-01-11');
  expect(await names()).toEqual([['Lähtenyt', '2026-01-11']]);
  await startOn('2026-01-24');
  expect(await names()).toHaveLength(1);
  await startOn('2026-01-25');
  expect(await names()).toEqual([]);
  expect(await admin.ask('privacy.heldData', { personId })).toMatchObject({ ok: false });
  const { runs } = await admin.call('privacy.retention', {});
  expect(runs).toEqual([
    { ranOn: '2026-01-25', people: 1, keptOnHold: 0, auditLines: 0, texts: 0 },
  ]);
});

describe('where the program is never restarted', () => {
  const quarterOfAnHour = 15 * 60_000;
  const runDays = async () => {
    const { runs } = await admin.call('privacy.retention', {});
    return runs.map(({ ranOn, people }) => [ranOn, people]);
  };
  beforeEach(async () => {
    await admin.call('privacy.saveRetention', { months: 0, reason: null });
    await whoLeft('Lähtenyt', '2026-01-10');
    await startUntil('2026-01-11', '2026-01-24');
  });

  it('erases soon after midnight while somebody is signed in', async () => {
    test.setClock('2026-01-24', '23:59');
    test.letPass(quarterOfAnHour);
    expect(await names()).toHaveLength(1);
    test.setClock('2026-01-25', '00:09');
    test.letPass(quarterOfAnHour);
    expect(await names()).toEqual([]);
    expect(await runDays()).toEqual([['2026-01-25', 1]]);
  });

  it('erases nobody while a kiosk is open, and when somebody opens the venue after it', async () => {
    const { venueId } = await firstVenue(admin.call);
    const { formId } = standardForms.visitors;
    await admin.call('kiosk.start', { venueId, sessionId: null, formId });
    const kiosk = test.window('kiosk');
    test.setClock('2026-01-25', '08:30');
    test.letPass(quarterOfAnHour);
    test.setClock('2026-01-26', '08:30');
    await kiosk.call('kiosk.leave', { passphrase });
    const { staffId } = admin;
    const window = test.window();
    await window.call('staff.signIn', { staffId, passphrase });
    admin = { ...window, staffId, recoveryCode: '' };
    expect(await runDays()).toEqual([['2026-01-26', 1]]);
  });
});

it('counts a walk-in of no group from her last mark', async () => {
  const sessionId = await aSession(admin.call, groupId, { date: '2026-01-09' });
  const person = { displayName: 'Ohikulkija' };
  await admin.call('attendance.addWalkIn', { sessionId, person });
  expect(await names()).toEqual([['Ohikulkija', '2026-07-10']]);
});

it('erases nobody because a clock was set years ahead, and goes on when the date is confirmed', async () => {
  await whoLeft('Lähtenyt', '2026-01-10');
  await startUntil('2026-01-11', '2026-02-01');
  await startOn('2049-06-01');
  expect(await admin.call('privacy.retention', {})).toMatchObject({
    clock: 'clock-jumped',
    due: 1,
  });
  expect(await names()).toHaveLength(1);
  // Set right again, nothing has happened.
  await startOn('2026-02-02');
  expect(await admin.call('privacy.retention', {})).toMatchObject({ clock: 'run', due: 0 });
  // A venue shut over the summer confirms the day.
  await startOn('2026-08-10');
  const { ask, call } = admin;
  expect(await ask('privacy.confirmClock', { today: '2026-08-09' })).toMatchObject({
    error: { code: 'date-not-now', message: expect.stringContaining('Tarkista koneen päivämäärä') },
  });
  expect(await call('privacy.confirmClock', { today: '2026-08-10' })).toEqual({ erased: 1 });
  expect(await names()).toEqual([]);
});

it('does nothing on a day before one that it has seen', async () => {
  await admin.call('privacy.saveRetention', { months: 0, reason: null });
  await startUntil('2026-01-11', '2026-02-05', '2026-02-04');
  await whoLeft('Lähtenyt', '2026-01-10');
  await startOn('2026-02-04');
  expect(await admin.call('privacy.retention', {})).toMatchObject({ clock: 'clock-back' });
  expect(await names()).toHaveLength(1);
});

it('keeps a name on hold to its last day, and no longer', async () => {
  await admin.call('privacy.saveRetention', { months: 0, reason: null });
  const personId = await whoLeft('Lähtenyt', '2026-01-10');
  const hold = { reason: 'funder-audit', until: '2026-02-10' } as const;
  await admin.call('privacy.hold', { personId, hold });
  await startUntil('2026-01-11', '2026-01-25', '2026-02-10');
  expect(await names()).toEqual([['Lähtenyt', '2026-02-11']]);
  await startOn('2026-02-11');
  expect(await names()).toEqual([]);
});

it('asks for a reason to keep names longer than six months', async () => {
  const { ask } = admin;
  expect(await ask('privacy.saveRetention', { months: 12, reason: null })).toMatchObject({
    error: { code: 'invalid-input', fields: { reason: expect.any(String) } },
  });
  expect(await ask('privacy.saveRetention', { months: 25, reason: 'other-duty' })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  await admin.call('privacy.saveRetention', { months: 24, reason: 'project-rules' });
  expect(await admin.call('privacy.retention', {})).toMatchObject({ months: 24 });
});

it('lets copies of before a migration go when the names of their day would', async () => {
  const copy = `${pathsOf(test.folder).venue}.before-20`;
  writeFileSync(copy, 'a copy');
  const made = new Date('2026-01-10T10:00:00Z');
  utimesSync(copy, made, made);
  await startUntil('2026-01-11', '2026-02-05');
  expect(existsSync(copy)).toBe(true);
  await startUntil(
    '2026-03-05',
    '2026-04-04',
    '2026-05-04',
    '2026-06-03',
    '2026-07-03',
    '2026-08-02',
  );
  expect(existsSync(copy)).toBe(false);
});

it('forgets audit lines after two years, and the chain stays whole', async () => {
  for (let year = 2026; year <= 2028; year++) {
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
      await startOn(`${year}-${month}-15`);
    }
  }
  const { runs } = await admin.call('privacy.retention', {});
  expect(runs.reduce((sum, { auditLines }) => sum + auditLines, 0)).toBeGreaterThan(10);
});
