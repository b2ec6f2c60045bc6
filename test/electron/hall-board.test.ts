import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { aGroup, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type Caller, type TestApp } from '#test/support/an-app.ts';
import { aHostsWays } from '#test/support/hosts-ways.ts';

let test: TestApp;
let keeper: Administrator;
let board: Caller;
let venueId: string;
let group: Awaited<ReturnType<typeof aGroup>>;

beforeEach(async () => {
  test = await anApp({ date: '2026-11-24', time: '10:00' });
  keeper = await test.setUp();
  board = test.window('board');
  ({ venueId } = await firstVenue(keeper.call));
  group = await aGroup(keeper.call, { name: 'Aamukahvila', form: 'open' });
  await aSession(keeper.call, group, { date: '2026-11-24' });
});
afterEach(() => test.close());

const open = (caller: Caller = keeper, languages: ('fi' | 'sv')[] = ['fi']) =>
  caller.ask('board.open', { venueId, languages });
async function shown(caller: Caller = board) {
  const reply = await caller.ask('board.programme');
  if (!reply.ok) throw new Error(reply.error.code);
  return contract['board.programme'].output.parse(reply.value);
}
const titlesOf = async (date: string, caller: Caller = board) =>
  (await shown(caller)).snapshot?.days
    .find((day) => day.date === date)
    ?.sessions.flatMap(({ titles }) => titles);

describe('the board', () => {
  it('knows nothing until somebody of the staff has opened it', async () => {
    expect(await shown()).toEqual({ snapshot: null, today: '2026-11-24', minuteNow: 600 });
    expect(await open(board)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(await open(test.window())).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    expect(await open()).toEqual({ ok: true, value: { address: null } });
    expect(await titlesOf('2026-11-24')).toEqual(['Aamukahvila']);
  });

  it('is always up to date while somebody is signed in', async () => {
    await open();
    await aSession(keeper.call, group, { date: '2026-11-26' });
    expect(await titlesOf('2026-11-26')).toEqual(['Aamukahvila']);
    test.setClock('2026-11-24', '10:05');
    expect((await shown()).snapshot?.asOf).toEqual({ date: '2026-11-24', minute: 605 });
  });

  it('goes on with what it knew when the last one has locked, and says from when', async () => {
    await open();
    await shown();
    await keeper.call('staff.signOut', {});
    test.setClock('2026-11-25', '08:00');
    expect(await shown()).toMatchObject({
      snapshot: { asOf: { date: '2026-11-24', minute: 600 } },
      today: '2026-11-25',
      minuteNow: 480,
    });
    expect(await titlesOf('2026-11-24')).toEqual(['Aamukahvila']);
  });

  it('opens nothing else of the locked venue', async () => {
    await open();
    await keeper.call('staff.signOut', {});
    for (const name of ['app.status', 'sessions.list', 'venues.list', 'staff.signIn']) {
      expect(await board.ask(name), name).toMatchObject({ error: { code: 'not-allowed' } });
    }
  });

  it('is for the board alone: neither the staff nor a kiosk may ask', async () => {
    await open();
    for (const caller of [keeper, test.window(), test.window('kiosk')]) {
      const reply = await caller.ask('board.programme');
      expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
  });

  it('is of a venue that there is, in one language or two', async () => {
    const other = { venueId: '0'.repeat(16), languages: ['fi'] };
    expect(await keeper.ask('board.open', other)).toMatchObject({ error: { code: 'not-found' } });
    for (const languages of [[], ['fi', 'fi'], ['fi', 'sv', 'en']]) {
      const reply = await keeper.ask('board.open', { venueId, languages });
      expect(reply).toMatchObject({ error: { code: 'invalid-input' } });
    }
    await open(keeper, ['sv', 'fi']);
    expect((await shown()).snapshot?.languages).toEqual(['sv', 'fi']);
  });

  it('does not outlive the program', async () => {
    await open();
    await test.restart();
    expect((await shown(test.window('board'))).snapshot).toBeNull();
  });

  it('keeps no invented people after the practice', async () => {
    await open();
    await keeper.call('staff.signOut', {});
    const practising = test.window();
    await practising.call('app.startPractice', { language: 'fi' });
    // The real venue's programme is not shown beside invented people.
    expect((await shown()).snapshot).toBeNull();
    const [venue] = await practising.call('venues.list', {});
    await practising.call('board.open', { venueId: venue?.id ?? '', languages: ['fi'] });
    expect((await shown()).snapshot?.venueName).toBe(venue?.name);
    await practising.call('staff.signOut', {});
    expect((await shown()).snapshot).toBeNull();
  });

  it('asks the host to open its page', async () => {
    const session = test.app().openSession('staff', {
      ...aHostsWays,
      openBoard: () => '/board.html#ticket=x',
    });
    const { staffId } = keeper;
    const { passphrase } = await import('#test/support/an-app.ts');
    await session.dispatch({ name: 'staff.signIn', input: { staffId, passphrase } });
    const input = { venueId, languages: ['fi'] };
    expect(await session.dispatch({ name: 'board.open', input })).toEqual({
      ok: true,
      value: { address: '/board.html#ticket=x' },
    });
  });
});
