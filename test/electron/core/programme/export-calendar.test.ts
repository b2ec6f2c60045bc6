import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup, aSeries, aSession, firstVenue, weeklyRule } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
beforeEach(async () => {
  test = await anApp({ date: '2026-12-01' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

describe('a calendar that is given out', () => {
  const period = { from: '2027-01-01', to: '2027-05-31' };

  it('is a leader’s own, or what is public', async () => {
    const leader = await signedInAs(test, admin, { role: 'leader', name: 'Lea Esimerkki' });
    const groupId = await aGroup(admin.call, { leaderIds: [leader.staffId], endsOn: '2027-12-31' });
    await aSession(admin.call, groupId, { date: '2027-01-12' });
    const asked = { ...period, titles: 'own', language: 'fi' } as const;
    const ask = (of: object, titles = 'own') =>
      leader.ask('programme.exportCalendar', { ...asked, of, titles });
    const own = await ask({ kind: 'leader', staffId: leader.staffId });
    expect(own).toMatchObject({ ok: true, value: { sessions: 1 } });
    expect(JSON.stringify(own)).not.toContain('Lea');
    expect(await ask({ kind: 'group', groupId })).toMatchObject({ ok: true });
    const refused = { ok: false, error: { code: 'not-allowed' } };
    expect(await ask({ kind: 'venue', venueId })).toMatchObject(refused);
    expect(await ask({ kind: 'leader', staffId: admin.staffId })).toMatchObject(refused);
    expect(await ask({ kind: 'venue', venueId }, 'public')).toMatchObject({ ok: true });
  });

  it('does not tell the public what a group is called', async () => {
    const groupId = await aGroup(admin.call, { name: 'Päihdetoipujat', endsOn: '2027-12-31' });
    await aSeries(admin.call, groupId, weeklyRule([2], '2027-01-12', '2027-02-23'));
    const of = { kind: 'venue', venueId } as const;
    const shown = async (titles: 'own' | 'public') =>
      (await admin.call('programme.exportCalendar', { ...period, of, titles, language: 'fi' }))
        .text;
    expect(await shown('own')).toContain('Päihdetoipujat');
    expect(await shown('public')).not.toContain('Päihdetoipujat');
    expect(await shown('public')).toContain('RRULE');
  });

  it('is of somebody that there is, and of a time that is not too long', async () => {
    const asked = { titles: 'own', language: 'fi', of: { kind: 'venue', venueId } };
    const long = { from: '2027-01-01', to: '2037-01-01' };
    expect(await admin.ask('programme.exportCalendar', { ...asked, ...long })).toMatchObject({
      error: { code: 'too-long-period' },
    });
    const nobody = { ...asked, ...period, of: { kind: 'leader', staffId: '0'.repeat(16) } };
    expect(await admin.ask('programme.exportCalendar', nobody)).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

/** `DTSTART;…:20270112T100000` and the like of each line with one of the names. */
const linesOf = (text: string, ...names: string[]): string[] =>
  text.split('\r\n').filter((line) => names.some((name) => line.startsWith(name)));

describe('a series of which the period has a part', () => {
  const asked = { titles: 'own', language: 'fi' } as const;

  it('is written as in the file of a longer period: another would delete its other dates', async () => {
    const groupId = await aGroup(admin.call, { endsOn: '2027-12-31' });
    await aSeries(admin.call, groupId, weeklyRule([2], '2027-01-12', '2027-02-23'));
    await aSession(admin.call, groupId, { date: '2027-01-13' });
    const exported = (from: string, to: string) =>
      admin.call('programme.exportCalendar', {
        ...{ ...asked, from, to, of: { kind: 'venue', venueId } },
      });
    const whole = await exported('2027-01-01', '2027-05-31');
    const part = await exported('2027-02-01', '2027-02-10');
    const of = ['UID', 'SEQUENCE', 'DTSTART;', 'RRULE', 'EXDATE'];
    const [first, ...others] = part.text.split('BEGIN:VEVENT').slice(1);
    expect(others).toEqual([]);
    expect(linesOf(first ?? '', ...of)).toEqual(
      linesOf(whole.text.split('BEGIN:VEVENT')[1] ?? '', ...of),
    );
    expect([whole.sessions, part.sessions]).toEqual([8, 7]);
    expect((await exported('2027-03-01', '2027-03-31')).sessions).toBe(0);
  });

  it('is written session by session where another leads the rest', async () => {
    const leader = await signedInAs(test, admin, { role: 'leader', name: 'Lea Esimerkki' });
    const leaderIds = [admin.staffId];
    const groupId = await aGroup(admin.call, { leaderIds, endsOn: '2027-12-31' });
    await aSeries(admin.call, groupId, weeklyRule([2], '2027-01-12', '2027-02-23'));
    const [, second] = await admin.call('sessions.list', { from: '2027-01-01', to: '2027-05-31' });
    await admin.call('sessions.substitute', {
      ...{ id: second?.id ?? '', absentId: admin.staffId, substituteId: leader.staffId },
    });
    const of = { kind: 'leader', staffId: leader.staffId } as const;
    const { text, sessions } = await admin.call('programme.exportCalendar', {
      ...{ ...asked, from: '2027-01-01', to: '2027-05-31', of },
    });
    expect(sessions).toBe(1);
    expect(linesOf(text, 'UID')).toEqual([`UID:${second?.id}@narikka`]);
    expect(linesOf(text.split('BEGIN:VEVENT')[1] ?? '', 'RRULE')).toEqual([]);
  });
});

describe('the place in a calendar that is given out', () => {
  it('is elsewhere before the room, without the venue, and of a remote session none', async () => {
    const { roomId } = await firstVenue(admin.call);
    const create = async (date: string, place: string) => {
      const of = { title: 'Retki', leaderIds: [] };
      const times = { date, startMinute: 600, endMinute: 660 };
      return admin.call('sessions.create', { venueId, of, ...times, roomId, place });
    };
    await create('2027-01-12', 'Kirjasto');
    const groupId = await aGroup(admin.call, { mode: 'remote', endsOn: '2027-12-31' });
    await aSession(admin.call, groupId, { date: '2027-01-13' });
    await create('2027-01-14', '');
    const places = async (titles: 'own' | 'public') => {
      const of = { kind: 'venue', venueId } as const;
      const period = { from: '2027-01-01', to: '2027-01-31' };
      const asked = { ...period, of, titles, language: 'fi' } as const;
      const { text } = await admin.call('programme.exportCalendar', asked);
      return linesOf(text, 'LOCATION').map((line) => line.replace(/^[^:]*:/, ''));
    };
    const [venue] = await admin.call('venues.list', {});
    const expected = ['Kirjasto', 'etänä', `${venue?.rooms[0]?.name}\\, ${venue?.name}`];
    expect(await places('own')).toEqual(expected);
    expect(await places('public')).toEqual(expected);
  });
});
