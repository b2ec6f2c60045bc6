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
