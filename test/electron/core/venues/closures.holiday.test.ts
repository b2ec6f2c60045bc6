import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import { aSpringTerm } from '#test/support/a-spring-term.ts';
import { aSession } from '#test/support/a-venue.ts';
import type { Administrator, TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
let groupId: string;
beforeEach(async () => {
  ({ test, admin, venueId, groupId } = await aSpringTerm());
});
afterEach(() => test.close());

type Choices = NonNullable<CallInput<'venues.addClosure'>['choices']>;
const keep: Choices = { each: [], rest: 'keep' };
const cancel: Choices = { each: [], rest: 'cancel' };
const refusal = (code: string) => ({ ok: false, error: { code } });

describe('a holiday', () => {
  // Midsummer's eve is closed and May Day's eve open unless the venue says otherwise.
  const eve = '04-30';
  const set = (isClosed: boolean, choices?: Choices) =>
    admin.ask('venues.setHoliday', {
      ...{ venueId, rule: eve, isClosed },
      ...(choices ? { choices } : {}),
    });
  const closedOn = async (year: number): Promise<boolean | undefined> => {
    const period = { from: `${year}-04-30`, to: `${year}-04-30` };
    return (await admin.call('venues.holidays', { ...period, venueId }))[0]?.isClosed;
  };
  beforeEach(async () => {
    for (const date of ['2027-04-30', '2028-04-30']) await aSession(admin.call, groupId, { date });
  });

  it('closed asks about its sessions of every year that is planned', async () => {
    const { hits } = await admin.call('venues.closureHits', { of: { venueId, rule: eve } });
    expect(hits.map(({ date, offDay }) => `${date} ${offDay.name.fi}`)).toEqual([
      '2027-04-30 vappuaatto',
      '2028-04-30 vappuaatto',
    ]);
    expect(await set(true)).toMatchObject(refusal('off-days-open'));
    expect(await closedOn(2027)).toBe(false);
    expect(await set(true, cancel)).toMatchObject({ value: { editId: expect.any(String) } });
    expect([await closedOn(2027), await closedOn(2031)]).toEqual([true, true]);
    const all = await admin.call('sessions.list', { from: '2027-04-30', to: '2027-04-30' });
    expect(all[0]).toMatchObject({ status: 'cancelled', cancelReason: 'holiday' });
  });

  it('open again asks nothing and brings nothing back; another venue keeps its own', async () => {
    const { id: other } = await admin.call('venues.add', { name: 'Akaa', address: '' });
    await set(true, cancel);
    const asked = { from: '2027-04-30', to: '2027-04-30', venueId: other };
    expect(await admin.call('venues.holidays', asked)).toMatchObject([{ isClosed: false }]);
    expect(await set(false)).toEqual({ ok: true, value: { editId: null } });
    expect(await closedOn(2027)).toBe(false);
    const all = await admin.call('sessions.list', { from: '2027-04-30', to: '2027-04-30' });
    expect(all[0]?.status).toBe('cancelled');
  });

  it('closed twice asks once, and one that does not exist is refused', async () => {
    await set(true, keep);
    expect(await set(true)).toMatchObject({ ok: true });
    const unknown = { venueId, rule: '13-32', isClosed: true };
    expect(await admin.ask('venues.setHoliday', unknown)).toMatchObject(refusal('not-found'));
  });
});

/** The rows of the file itself, of some sessions or all. */
