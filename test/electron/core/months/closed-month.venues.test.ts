import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';
import { broughtIn, csvOf, importOf, issuesOf } from '../imports/a-people-file.ts';

// A closed month belongs to a venue: no way round it leads through another one.

let test: TestApp;
let admin: Administrator;
let venueId: string;
let otherId: string;
const october = '2026-10';

beforeEach(async () => {
  test = await anApp({ date: '2026-09-01', time: '09:00' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
  ({ id: otherId } = await admin.call('venues.add', { name: 'Ö Toinen', address: '' }));
});
afterEach(() => test.close());

const close = () => admin.call('months.close', { venueId, month: october, openItemsAccepted: 99 });

/** What is asked to move a group to a venue, and nothing else of it. */
async function movedTo(id: string, venue: string): Promise<CallInput<'groups.change'>> {
  const group = await admin.call('groups.get', { id });
  const { name, form, kind, leaderIds, capacity, startsOn, endsOn, description } = group;
  const fields = { id, venueId: venue, roomId: null, name, form, kind, leaderIds, capacity };
  return { ...fields, startsOn, endsOn, description };
}

async function exitsOfOctober() {
  const asked = { from: '2026-10-01', to: '2026-10-31', by: 'month', language: 'fi' } as const;
  const { tables } = await admin.call('reports.attendance', { ...asked, venueId });
  return tables.find(({ key }) => key === 'exits_by_reason')?.rows ?? [];
}

describe('a group', () => {
  it('stays at its venue once it has a recorded session', async () => {
    const leader = await signedInAs(test, admin, { role: 'leader' });
    const id = await aGroup(admin.call, { venueId, leaderIds: [leader.staffId] });
    const { personId } = await aMember(admin.call, id, 'Aino');
    const sessionId = await aSession(admin.call, id, { date: '2026-09-01' });
    await leader.call('groups.change', await movedTo(id, otherId));
    await leader.call('groups.change', await movedTo(id, venueId));
    test.setClock('2026-09-02', '09:00');
    await leader.call('attendance.mark', { sessionId, personId, status: 'present' });
    for (const who of [leader, admin]) {
      expect(await who.ask('groups.change', await movedTo(id, otherId))).toMatchObject({
        error: { code: 'group-venue-fixed', fields: { venueId: expect.any(String) } },
      });
    }
    expect((await admin.call('groups.get', { id })).venueId).toBe(venueId);
  });

  it('takes no exit of a closed month with it, also where nothing was recorded', async () => {
    const id = await aGroup(admin.call, { venueId });
    const gone = await aMember(admin.call, id, 'Aino');
    test.setClock('2026-11-05', '12:00');
    await admin.call('groups.leave', { membershipId: gone.membershipId, leftOn: '2026-10-20' });
    await close();
    const exits = await exitsOfOctober();
    expect(exits).not.toEqual([]);
    const away = await movedTo(id, otherId);
    await expect(admin.call('groups.change', away)).rejects.toMatchObject({ code: 'month-closed' });
    expect(await exitsOfOctober()).toEqual(exits);
  });

  it('brings no exit back into a closed month of the venue it was at', async () => {
    const id = await aGroup(admin.call, { venueId });
    const { membershipId } = await aMember(admin.call, id, 'Aino');
    test.setClock('2026-11-05', '12:00');
    await close();
    await admin.call('groups.change', await movedTo(id, otherId));
    await admin.call('groups.leave', { membershipId, leftOn: '2026-10-20' });
    const back = await movedTo(id, venueId);
    await expect(admin.call('groups.change', back)).rejects.toMatchObject({ code: 'month-closed' });
    expect(await exitsOfOctober()).toEqual([]);
  });
});

describe('an import at another venue', () => {
  const october7 = (word: string) =>
    csvOf(['Päivä', 'Ryhmä', 'Nimi', 'Läsnä'], ['7.10.2026', 'Muuttaja', 'Uusi', word]);
  const registers = () =>
    importOf(october7('x'), { venueId: otherId, kind: 'registers', overwrite: true });
  const people = (jobId = 'test-job-1') =>
    importOf(csvOf(['Nimi', 'Ryhmä', 'Alkoi'], ['Uusi', 'Muuttaja', '1.9.2026']), {
      ...{ jobId, venueId: otherId },
      kind: 'people',
    });

  /** A group that moved to the other venue; its session of October stayed. */
  async function aMovedGroup() {
    const id = await aGroup(admin.call, { venueId, name: 'Muuttaja' });
    await aSession(admin.call, id, { date: '2026-10-07' });
    test.setClock('2026-11-05', '12:00');
    await admin.call('groups.change', await movedTo(id, otherId));
    return id;
  }

  it('marks nobody at a session of a closed month', async () => {
    await aMovedGroup();
    await close();
    const preview = await admin.call('imports.preview', registers());
    expect(preview.counts).toMatchObject({ marks: 0, memberships: 0 });
    expect(issuesOf(preview)).toEqual(['2 D month-closed 2026-10-07']);
  });

  it('makes nobody a member of days of a closed month, nor takes one back', async () => {
    await aMovedGroup();
    const { importId } = await broughtIn(admin.call, people());
    await close();
    const undone = await admin.call('imports.undo', {
      jobId: 'test-job-2',
      importId: importId ?? '',
    });
    expect(undone.removed.memberships).toBe(0);
    const again = importOf(csvOf(['Nimi', 'Ryhmä', 'Alkoi'], ['Toinen', 'Muuttaja', '1.9.2026']), {
      ...{ venueId: otherId },
      kind: 'people',
    });
    const preview = await admin.call('imports.preview', again);
    expect(preview.counts.memberships).toBe(0);
    expect(issuesOf(preview)).toEqual([expect.stringContaining('month-closed')]);
  });
});

it('a month is not closed while a file is being imported or taken back', async () => {
  test.setClock('2026-11-05', '12:00');
  await aGroup(admin.call, { venueId, name: 'Ryhmä' });
  const days = Array.from({ length: 31 }, (_, i) => `${i + 1}.10.2026`);
  const names = Array.from(
    { length: 40 },
    (_, i) => `Nimi ${String.fromCharCode(65 + (i % 26))}${i < 26 ? 'a' : 'b'}`,
  );
  const rows = days.flatMap((date) => names.map((name) => [date, 'Ryhmä', name, 'x']));
  const file = importOf(csvOf(['Päivä', 'Ryhmä', 'Nimi', 'Läsnä'], ...rows), {
    ...{ venueId, joinGroups: true },
    kind: 'registers',
  });
  const { digest } = await admin.call('imports.preview', file);

  /** Tries to close the month as soon as some of the work is done. */
  async function closedMeanwhile<T>(jobId: string, work: Promise<T>) {
    let isOver = false;
    const over = work.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const { at } = await admin.call('imports.progress', { jobId });
      if (at?.step === 'writing' && at.done > 200) break;
      await new Promise((resolve) => setImmediate(resolve));
    }
    const place = { venueId, month: october, openItemsAccepted: 999 };
    expect(isOver).toBe(false);
    expect(await admin.ask('months.close', place)).toMatchObject({
      error: { code: 'import-running' },
    });
    return over;
  }

  const { importId, counts } = await closedMeanwhile(
    file.jobId,
    admin.call('imports.apply', { ...file, digest }),
  );
  expect(counts.marks).toBe(31 * 40);
  const undo = { jobId: 'test-job-2', importId: importId ?? '' };
  const { removed } = await closedMeanwhile(undo.jobId, admin.call('imports.undo', undo));
  expect(removed.marks).toBe(31 * 40);
  await close();
});
