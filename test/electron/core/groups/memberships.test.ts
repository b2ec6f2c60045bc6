import { afterEach, beforeEach, expect, it } from 'vitest';
import { aGroup, aMember } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let group: string;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  group = await aGroup(admin.call, { name: 'Peliryhmä', endsOn: '2027-12-31' });
});
afterEach(() => test.close());

const member = async () => (await admin.call('groups.roster', { id: group }))[0];
const change = (membershipId: string, fields: object) =>
  admin.ask('groups.changeMembership', { membershipId, ...fields });

it('plans three months in a group with a fixed period, and says when that is continued', async () => {
  const { membershipId } = await aMember(admin.call, group, 'Sari', '2026-09-01');
  expect(await member()).toMatchObject({ plannedEndOn: '2026-11-30', continuedOn: null });
  await change(membershipId, { plannedEndOn: '2027-02-28' });
  expect(await member()).toMatchObject({ plannedEndOn: '2027-02-28', continuedOn: '2026-11-24' });
  await aMember(admin.call, await aGroup(admin.call), 'Pitkään');
  expect((await admin.call('groups.endingMemberships', {})).memberships).toEqual([]);
});

it('lists what ends within thirty days and what should have ended, until it has', async () => {
  await aMember(admin.call, group, 'Pian', '2026-09-20');
  const late = await aMember(admin.call, group, 'Ohi', '2026-08-01');
  const ending = async () =>
    (await admin.call('groups.endingMemberships', {})).memberships.map((m) => [
      m.displayName,
      m.stands,
    ]);
  expect(await ending()).toEqual([
    ['Ohi', 'overdue'],
    ['Pian', 'soon'],
  ]);
  await change(late.membershipId, { leftOn: '2026-11-01', exitReason: 'work' });
  expect(await ending()).toEqual([['Pian', 'soon']]);
});

it('has a reason only of an end, and forgets it when the end is taken back', async () => {
  const { membershipId } = await aMember(admin.call, group, 'Sari', '2026-09-01');
  expect(await change(membershipId, { exitReason: 'work' })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  await change(membershipId, { leftOn: '2026-11-01', exitReason: 'work' });
  expect(await member()).toMatchObject({ exitReason: 'work' });
  await admin.call('groups.leave', { membershipId, leftOn: null });
  expect(await member()).toMatchObject({ leftOn: null, exitReason: null });
});

it('counts the ends of a period by reason, without a name', async () => {
  for (const [name, reason] of [
    ['Sari', 'studies'],
    ['Marja', 'studies'],
    ['Olavi', null],
  ] as const) {
    const { membershipId } = await aMember(admin.call, group, name, '2026-09-01');
    await change(membershipId, { leftOn: '2026-11-10', exitReason: reason });
  }
  const report = await admin.call('reports.attendance', {
    ...{ from: '2026-11-01', to: '2026-11-30', by: 'month', language: 'fi' },
  });
  const table = report.tables.find(({ key }) => key === 'exits_by_reason');
  expect(table?.rows).toEqual([
    ['opinnot', 2],
    ['Ei merkitty', 1],
  ]);
  expect(table?.total).toEqual(['Yhteensä', 3]);
  expect(report.rules.join()).toContain('Päättyneet jäsenyydet');
  expect(report.notes.join()).toContain('alle viiden');
  expect(JSON.stringify(report)).not.toContain('Sari');
  const before = await admin.call('reports.attendance', {
    ...{ from: '2026-10-01', to: '2026-10-31', by: 'month', language: 'fi' },
  });
  expect(before.tables.some(({ key }) => key === 'exits_by_reason')).toBe(false);
});

it('takes no day that nobody can have meant, and says so at its field', async () => {
  const { membershipId } = await aMember(
    admin.call,
    await aGroup(admin.call),
    'Sari',
    '2026-09-01',
  );
  const join = (joinedOn: string) =>
    admin.ask('groups.join', { groupId: group, joinedOn, person: { displayName: 'Marja' } });
  const old = 'Päivä on liian kaukana menneessä: aikaisintaan 1.1.2000. Tarkista vuosi.';
  const far = 'Päivä on yli viiden vuoden päässä. Tarkista vuosi.';
  expect(await join('1926-09-01')).toMatchObject({ error: { fields: { joinedOn: old } } });
  expect(await join('2126-09-01')).toMatchObject({ error: { fields: { joinedOn: far } } });
  expect((await admin.call('people.list', { text: 'marja' })).total).toBe(0);
  const refused = async (field: string, date: string) =>
    expect(await change(membershipId, { [field]: date })).toMatchObject({
      error: {
        code: date < '2026' ? 'date-too-old' : 'date-too-far',
        fields: { [field]: date < '2026' ? old : far },
      },
    });
  await refused('joinedOn', '1999-12-31');
  for (const field of ['leftOn', 'plannedEndOn', 'evaluatedOn', 'agreementOn']) {
    await refused(field, '2031-11-25');
  }
  expect(
    await change(membershipId, { joinedOn: '2000-01-01', plannedEndOn: '2031-11-24' }),
  ).toEqual({ ok: true, value: {} });
});
