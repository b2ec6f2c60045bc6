import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportGrouping } from '#shared/contract/reports.ts';
import type { SessionKind } from '#shared/domain/sessions/session-kinds.ts';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
beforeEach(async () => {
  test = await anApp({ date: '2026-12-15', time: '18:00', language: 'en' });
  admin = await test.setUp();
});
afterEach(() => test.close());

const report = (by: ReportGrouping) =>
  admin.call('reports.attendance', { from: '2026-01-01', to: '2026-12-31', by, language: 'en' });

type Rows = Record<string, Record<string, unknown>>;

/** Rows of the tables that begin so, by their first cell, each figure by its column. */
async function rowsOf(by: ReportGrouping, table: 'attendance' | 'further'): Promise<Rows> {
  const found = (await report(by)).tables.find(({ key }) => key === `${table}_by_${by}`);
  const figures = (cells: readonly unknown[]) =>
    Object.fromEntries((found?.columns ?? []).map(({ key }, i) => [key, cells[i]]));
  const rows = (found?.rows ?? []).map((cells) => [String(cells[0]), figures(cells)] as const);
  return { ...Object.fromEntries(rows), Total: figures(found?.total ?? []) };
}

/** An hour and a half of some kind today, with so many heads, and closed. */
async function held(kind: SessionKind, heads: number): Promise<string> {
  const { venueId } = await firstVenue(admin.call);
  const { id } = await admin.call('sessions.create', {
    ...{ venueId, date: '2026-12-15', startMinute: 600, endMinute: 690, roomId: null },
    of: { title: kind, kind, leaderIds: [admin.staffId] },
  });
  const counted = { sessionId: id, category: 'unspecified', mode: 'on-site' } as const;
  if (heads > 0) await admin.call('attendance.setCount', { ...counted, count: heads });
  await admin.call('attendance.close', { sessionId: id });
  return id;
}

const describeAs = async (
  id: string,
  fields: Partial<{ kind: SessionKind; tagIds: string[]; partnerIds: string[] }>,
) => {
  const {
    leaders,
    partnerNames: _,
    groupTagIds: __,
    ...details
  } = await admin.call('sessions.details', { id });
  const own = leaders.map(({ name: ___, ...leader }) => leader);
  await admin.call('sessions.saveDetails', { id, ...details, leaders: own, ...fields });
};

describe('kinds of sessions in the report', () => {
  it('count people at information events, and keep professionals and meetings of two apart', async () => {
    await held('information-event', 20);
    await held('workshop', 9);
    await held('professionals-meeting', 5);
    await held('one-to-one', 0);
    await held('prepared-appointment', 0);
    const { Total: total } = await rowsOf('month', 'attendance');
    expect(total).toMatchObject({
      ...{ sessions_held: 1, attendances: 20, session_hours: 90, participant_hours: 1800 },
      // Whoever leads works in all of them.
      leader_hours: 450,
    });
    const { Total: further } = await rowsOf('month', 'further');
    expect(further).toMatchObject({
      ...{ meetings_held: 2, meeting_hours: 180 },
      ...{ professional_sessions: 2, professional_attendances: 14, professional_hours: 180 },
    });
  });

  it('have rows of their own, without the figures that are not theirs', async () => {
    await held('workshop', 9);
    await held('one-to-one', 0);
    const rows = await rowsOf('kind', 'attendance');
    expect(Object.keys(rows)).toEqual(['Workshop', 'One-to-one support', 'Total']);
    expect(rows['Workshop']).toMatchObject({ attendances: null, people: null, leader_hours: 90 });
    const further = await rowsOf('kind', 'further');
    expect(further['Workshop']).toMatchObject({
      professional_attendances: 9,
      meetings_held: null,
    });
    expect(further['One-to-one support']).toMatchObject({
      meetings_held: 1,
      professional_sessions: null,
    });
  });

  it('take no heads in a meeting of two and no names at an information event', async () => {
    const { venueId } = await firstVenue(admin.call);
    const session = async (kind: SessionKind) => {
      const when = { date: '2026-12-15', startMinute: 600, endMinute: 690, roomId: null };
      const of = { title: kind, kind, leaderIds: [admin.staffId] };
      return (await admin.call('sessions.create', { ...when, venueId, of })).id;
    };
    const counted = { category: 'unspecified', mode: 'on-site' } as const;
    const meeting = { sessionId: await session('one-to-one'), ...counted };
    for (const [name, input] of [
      ['attendance.setCount', { ...meeting, count: 1 }],
      ['attendance.addToCount', { ...meeting, delta: 1 }],
    ] as const) {
      await expect(admin.call(name, input as never)).rejects.toMatchObject({
        code: 'kind-without-heads',
      });
    }
    const sessionId = await session('information-event');
    await expect(
      admin.call('attendance.addWalkIn', { sessionId, person: { displayName: 'Kulkija' } }),
    ).rejects.toMatchObject({ code: 'kind-without-names' });
  });

  it('leave nobody unmarked where there is no roster', async () => {
    const groupId = await aGroup(admin.call);
    await aMember(admin.call, groupId, 'Sari');
    const id = await aSession(admin.call, groupId, { date: '2026-12-14' });
    await describeAs(id, { kind: 'information-event' });
    await admin.call('attendance.close', { sessionId: id });
    const { Total: total } = await rowsOf('month', 'attendance');
    expect(total?.['attendance_rate']).toBeNull();
    expect((await report('month')).notes.join(' ')).not.toMatch(/mark(s are| is) missing/);
  });
});

describe('a session with two tags or partners', () => {
  it('is in both rows and once in the total, and the report says so', async () => {
    const { tags } = await admin.call('settings.lists', {});
    const [a, b] = tags;
    if (!a || !b) throw new Error('no tags');
    const id = await held('information-event', 10);
    await describeAs(id, { tagIds: [a.id, b.id] });
    await held('information-event', 4);
    const rows = await rowsOf('tag', 'attendance');
    const of = (name: string) => rows[name]?.['attendances'];
    expect([of(a.name), of(b.name), of('Without a tag'), of('Total')]).toEqual([10, 10, 4, 14]);
    expect((await report('tag')).rules[0]).toMatch(/only once in the total/);
  });

  it('has the tags of its group as well, each once', async () => {
    const { tags } = await admin.call('settings.lists', {});
    const tagIds = tags.slice(0, 2).map(({ id }) => id);
    const groupId = await aGroup(admin.call, { form: 'open', tagIds: tagIds.slice(0, 1) });
    const id = await aSession(admin.call, groupId, { date: '2026-12-14' });
    await admin.call('attendance.close', { sessionId: id });
    await describeAs(id, { tagIds });
    const rows = await rowsOf('tag', 'attendance');
    expect(tags.slice(0, 2).map(({ name }) => rows[name]?.['sessions_held'])).toEqual([1, 1]);
    expect(rows['Total']).toMatchObject({ sessions_held: 1 });
  });
});

describe('moves from remote to on site', () => {
  let groupId: string;
  let personId: string;
  beforeEach(async () => {
    groupId = await aGroup(admin.call);
    ({ personId } = await aMember(admin.call, groupId, 'Sari'));
  });
  const mark = async (date: string, status: string) => {
    const sessionId = await aSession(admin.call, groupId, { date });
    await admin.call('attendance.mark', { sessionId, personId, status } as never);
    await admin.call('attendance.close', { sessionId });
  };
  const moves = async () => {
    const { Total: _, ...rows } = await rowsOf('month', 'further');
    return Object.entries(rows).flatMap(([month, row]) =>
      row['moved_on_site'] ? [[month, row['moved_on_site']]] : [],
    );
  };

  it('are counted where the person came, absences between them or not', async () => {
    await mark('2026-09-29', 'present-remote');
    await mark('2026-10-06', 'absent-notified');
    await mark('2026-10-13', 'present');
    await mark('2026-10-20', 'present');
    await mark('2026-10-27', 'present-remote');
    await mark('2026-11-03', 'present-remote');
    await mark('2026-11-10', 'present');
    expect(await moves()).toEqual([
      ['October 2026', 1],
      ['November 2026', 1],
    ]);
  });

  it('are not counted after half a year', async () => {
    await mark('2026-05-01', 'present-remote');
    await mark('2026-10-31', 'present');
    expect(await moves()).toEqual([['October 2026', 1]]);
    await mark('2026-04-01', 'present-remote');
    expect(await moves()).toEqual([['October 2026', 1]]);
  });

  it('end with the half year to the day', async () => {
    await mark('2026-05-01', 'present-remote');
    await mark('2026-11-01', 'present');
    expect(await moves()).toEqual([]);
  });

  it('that begin before the report’s period are counted in it', async () => {
    await mark('2026-09-29', 'present-remote');
    await mark('2026-10-06', 'present');
    const { tables } = await admin.call('reports.attendance', {
      ...{ from: '2026-10-01', to: '2026-10-31', by: 'month', language: 'en' },
    });
    const table = tables.find(({ key }) => key === 'further_by_month');
    const at = table?.columns.findIndex(({ key }) => key === 'moved_on_site') ?? -1;
    expect(table?.total?.[at]).toBe(1);
  });
});
