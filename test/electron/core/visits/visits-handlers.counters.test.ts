import { afterEach, beforeEach, expect, it } from 'vitest';
import { pathsOf } from '#electron/store/venue-folder.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import { openRaw, venueKeyOf } from '#test/support/a-file.ts';
import { firstVenue } from '#test/support/a-venue.ts';
import {
  type Administrator,
  anApp,
  passphrase,
  signedInAs,
  type TestApp,
} from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
const date = '2026-11-24';

beforeEach(async () => {
  test = await anApp({ date, time: '09:05' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

type Counter = CallInput<'visits.count'>['counter'];
const count = (counter: Counter, item: string, minutes = 0) =>
  admin.call('visits.count', { venueId, counter, item, minutes });
const use = (counter: Counter) => admin.call('visits.useCounter', { venueId, counter, used: true });
const correct = (
  counter: Counter,
  item: string,
  { on = date, ...fields }: { count: number; minutes?: number; on?: string },
) =>
  admin.call('visits.correctCounter', {
    ...{ venueId, date: on, counter, item, minutes: 0 },
    ...fields,
  });
const visit = () => admin.call('visits.add', { venueId, kind: 'visit' });
const undo = () => admin.call('visits.undo', { venueId });
const refused = (code: string) => ({ code });
async function signInAgain(): Promise<void> {
  await test.restart();
  admin = { ...admin, ...test.window() };
  await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
}

/** As an older program closed a month, without its figures. */
async function closeMonth(month: string): Promise<void> {
  test.app().close();
  const raw = openRaw(pathsOf(test.folder).venue, await venueKeyOf(test.folder));
  raw.prepare('INSERT INTO closed_months (venue_id, month) VALUES (?, ?)').run(venueId, month);
  raw.close();
  await signInAgain();
}

it('counts companions, contacts and those guided onwards from the first day, and opens the doors', async () => {
  const { entries, used } = await admin.call('visits.counters', { venueId });
  expect(used).toEqual(['company', 'contact', 'guided']);
  const guided = entries.filter(({ counter }) => counter === 'guided');
  expect(guided.map(({ name }) => name)).toEqual([
    ...['Sosiaalityö', 'Terveyspalvelut', 'Kela', 'Työllisyyspalvelut', 'Järjestö'],
    ...['Kuntouttava työtoiminta', 'Opinnot'],
  ]);
  await count('company', 'child');
  await count('contact', 'phone');
  const day = await count('guided', guided[0]?.id ?? '');
  expect(day).toMatchObject({ openedMinute: 545, visits: 0, undoes: 'guided' });
  expect(day.counters.map(({ counter, count: n }) => [counter, n])).toEqual([
    ['company', 1],
    ['contact', 1],
    ['guided', 1],
  ]);
});

it('refuses a counter that is not in use, an item that is not there, and minutes of what has none', async () => {
  await expect(count('digital', 'support', 15)).rejects.toMatchObject(refused('counter-not-used'));
  await expect(count('contact', 'pigeon')).rejects.toMatchObject(refused('not-found'));
  await expect(count('contact', 'phone', 5)).rejects.toMatchObject(refused('invalid-input'));
  await use('digital');
  await count('digital', 'support', 15);
  expect((await count('digital', 'support', 60)).counters).toEqual([
    { counter: 'digital', item: 'support', count: 2, minutes: 75 },
  ]);
});

it('knows of no more visitors an age, a gender or a role than there are visits', async () => {
  await use('age');
  await use('gender');
  await expect(count('age', '30-54')).rejects.toMatchObject(refused('above-visits'));
  await visit();
  await count('age', '30-54');
  await count('gender', 'woman');
  await expect(count('age', '18-29')).rejects.toMatchObject(refused('above-visits'));
  await expect(correct('age', '18-29', { count: 1 })).rejects.toMatchObject(
    refused('above-visits'),
  );
  await expect(
    admin.call('visits.correctTotal', { venueId, date, visits: 0 }),
  ).rejects.toMatchObject(refused('below-tallies'));
  await correct('age', '30-54', { count: 0 });
  await correct('gender', 'woman', { count: 0 });
  expect((await admin.call('visits.correctTotal', { venueId, date, visits: 0 })).visits).toBe(0);
});

it('takes steps of every counter and corrections back in the order made, after a restart and a clock set back', async () => {
  await use('digital');
  const days = [await admin.call('visits.day', { venueId, date })];
  const step = async (made: Promise<(typeof days)[number]>) => days.push(await made);
  await step(visit());
  await step(count('contact', 'phone'));
  await step(admin.call('visits.add', { venueId, kind: 'first-ever' }));
  await step(count('digital', 'support', 30));
  test.setClock(date, '08:00');
  await step(correct('contact', 'phone', { count: 7 }));
  await step(admin.call('visits.correctTotal', { venueId, date, visits: 14 }));
  await signInAgain();
  test.setClock(date, '07:30');
  await step(count('company', 'companion'));
  await step(admin.call('visits.correctFirsts', { venueId, date, firstOfYear: 5, firstEver: 2 }));
  await step(correct('digital', 'support', { count: 4, minutes: 90 }));
  await step(count('contact', 'outreach'));
  await step(visit());
  await signInAgain();
  for (const { openedMinute: _, ...before } of days.slice(0, -1).toReversed()) {
    const { openedMinute: __, ...after } = await undo();
    expect(after).toEqual(before);
  }
  await expect(undo()).rejects.toMatchObject(refused('nothing-to-undo'));
});

it('takes nothing of a counter of yesterday back, and counts into the new day after midnight', async () => {
  test.setClock(date, '23:59');
  await count('contact', 'phone');
  test.setClock('2026-11-25', '00:01');
  await expect(undo()).rejects.toMatchObject(refused('nothing-to-undo'));
  expect(await count('contact', 'phone')).toMatchObject({
    date: '2026-11-25',
    counters: [{ count: 1 }],
  });
  expect((await admin.call('visits.day', { venueId, date })).counters).toMatchObject([
    { count: 1 },
  ]);
});

it('counts two windows’ taps on one counter both', async () => {
  const other = test.window();
  await other.call('staff.signIn', { staffId: admin.staffId, passphrase });
  const tap = { venueId, counter: 'contact', item: 'phone', minutes: 0 } as const;
  await Promise.all([
    ...Array.from({ length: 5 }, () => admin.call('visits.count', tap)),
    ...Array.from({ length: 5 }, () => other.call('visits.count', tap)),
  ]);
  expect((await undo()).counters).toMatchObject([{ count: 9 }]);
});

it('enters an earlier day afterwards, first visits too, and refuses what cannot be', async () => {
  const on = '2026-11-20';
  await admin.call('visits.correctTotal', { venueId, date: on, visits: 12 });
  const firsts = (firstOfYear: number, firstEver: number) =>
    admin.call('visits.correctFirsts', { venueId, date: on, firstOfYear, firstEver });
  expect(await firsts(4, 1)).toMatchObject({ visits: 12, firstOfYear: 4, firstEver: 1 });
  expect(await firsts(2, 2)).toMatchObject({ firstOfYear: 2, firstEver: 2 });
  expect(await firsts(0, 0)).toMatchObject({ firstOfYear: 0, firstEver: 0 });
  await expect(firsts(13, 0)).rejects.toMatchObject(refused('above-visits'));
  await expect(firsts(1, 2)).rejects.toMatchObject(refused('ever-above-year'));
  expect((await correct('contact', 'phone', { count: 3, on })).counters).toEqual([
    { counter: 'contact', item: 'phone', count: 3, minutes: 0 },
  ]);
  await expect(correct('contact', 'phone', { count: 1, on: '2026-11-25' })).rejects.toMatchObject(
    refused('day-not-today'),
  );
});

it('keeps a counter’s numbers when it is taken out of use or its item archived, and lets them be corrected', async () => {
  const { entries } = await admin.call('visits.counters', { venueId });
  const kela = entries.find(({ counter, name }) => counter === 'guided' && name === 'Kela');
  if (!kela) throw new Error('no Kela');
  await count('guided', kela.id);
  await admin.call('visits.saveCounterEntry', { ...kela, archived: true });
  await expect(count('guided', kela.id)).rejects.toMatchObject(refused('not-found'));
  await admin.call('visits.useCounter', { venueId, counter: 'guided', used: false });
  expect((await correct('guided', kela.id, { count: 4 })).counters).toMatchObject([{ count: 4 }]);
  const again = { id: null, counter: 'guided', name: 'KELA', archived: false } as const;
  await expect(admin.call('visits.saveCounterEntry', again)).rejects.toMatchObject(
    refused('name-taken'),
  );
});

it('lets a leader change no counter of a closed month, and notes a coordinator’s correction', async () => {
  const on = '2026-10-20';
  const { staffId: leaderId } = await signedInAs(test, admin, { role: 'leader' });
  await closeMonth('2026-10');
  const leader = test.window();
  await leader.call('staff.signIn', { staffId: leaderId, passphrase });
  const fields = { venueId, date: on, counter: 'contact', item: 'phone', count: 3, minutes: 0 };
  for (const [name, input] of [
    ['visits.correctCounter', fields],
    ['visits.correctFirsts', { venueId, date: on, firstOfYear: 0, firstEver: 0 }],
    ['visits.saveRemark', { venueId, date: on, remark: 'x' }],
    ['visits.saveDoors', { venueId, date: on, openedMinute: 500, closedMinute: null }],
  ] as const) {
    expect(await leader.ask(name, input)).toMatchObject({ error: refused('month-closed') });
  }
  expect(await admin.ask('visits.correctCounter', fields)).toMatchObject({ ok: true });
});
