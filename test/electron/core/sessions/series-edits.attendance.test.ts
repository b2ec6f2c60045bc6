import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathsOf } from '#electron/store/venue-folder.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { dumpOf, openRaw, venueKeyOf } from '#test/support/a-file.ts';
import { aGroup, aSeries, firstVenue, weeklyRule } from '#test/support/a-venue.ts';
import {
  type Administrator,
  anApp,
  type Caller,
  passphrase,
  type TestApp,
} from '#test/support/an-app.ts';

const first = day('2026-11-02');
const span = { from: '2026-10-01', to: '2027-06-30' };

/** Everything done to the programme that could hurt a session: edits, moves, undos, removals. */
type Step = Readonly<{
  what: 'this' | 'following' | 'all' | 'move' | 'cancel' | 'remove' | 'undo' | 'end' | 'restore';
  /** Which session, series or edit: taken from what is there. */
  nth: number;
  days: number;
  startMinute: number;
  weekdays: readonly number[];
  overwrite: boolean;
}>;

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    what: fc.constantFrom<Step['what']>(
      ...([
        'this',
        'following',
        'all',
        'move',
        'cancel',
        'remove',
        'undo',
        'end',
        'restore',
      ] as const),
    ),
    nth: fc.nat(30),
    days: fc.integer({ min: -10, max: 40 }),
    startMinute: fc.integer({ min: 480, max: 900 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
    overwrite: fc.boolean(),
  }),
  { minLength: 4, maxLength: 14 },
);

const at = <T>(list: readonly T[], nth: number): T | undefined => list[nth % (list.length || 1)];

/** Does one step; refusals are answers too. */
async function doStep(admin: Caller, step: Step): Promise<void> {
  const sessions = await admin.call('sessions.list', span);
  const session = at(sessions, step.nth);
  const series = at(
    await admin.call('sessions.series', { groupId: sessions[0]?.groupId ?? '' }),
    step.nth,
  );
  if (!session || !series) return;
  const times = { startMinute: step.startMinute, endMinute: step.startMinute + 60 };
  const date = addDays(session.date, step.days);
  const many = { seriesId: series.id, overwriteExceptions: step.overwrite, keepOffDays: [] };
  const rule = weeklyRule(step.weekdays, addDays(first, step.days), '2027-01-31');
  const edit = async (input: CallInput<'sessions.previewEdit'>['edit']): Promise<void> => {
    const preview = await admin.ask('sessions.previewEdit', { edit: input });
    if (!preview.ok) return;
    const { digest } = preview.value as { digest: string };
    await admin.ask('sessions.applyEdit', { edit: input, digest });
  };
  switch (step.what) {
    case 'this':
      return edit({ scope: 'this', sessionId: session.id, changes: { times, date } });
    case 'following':
      return edit({
        scope: 'this-and-following',
        from: session.date,
        changes: { times, rule },
        ...many,
      });
    case 'all':
      return edit({ scope: 'all', changes: step.overwrite ? { times, rule } : { times }, ...many });
    case 'end':
      return edit({ scope: 'this-and-following', from: date, changes: { rule: null }, ...many });
    case 'move':
      await admin.ask('sessions.move', { id: session.id, date, ...times, roomId: null });
      return;
    case 'cancel':
      await admin.ask('sessions.cancel', { id: session.id, reason: 'too-few' });
      return;
    case 'remove':
      await admin.ask('sessions.remove', { id: session.id });
      return;
    case 'undo': {
      const found = at(await admin.call('sessions.recentEdits', {}), step.nth);
      if (found) await admin.ask('sessions.undoEdit', { editId: found.id });
      return;
    }
    case 'restore': {
      const found = at(await admin.call('sessions.bin', {}), step.nth);
      const ids = found?.sessions.map(({ id }) => id) ?? [];
      if (found) await admin.ask('sessions.restoreRemoved', { editId: found.edit.id, ids });
    }
  }
}

/** Sessions with anything recorded, and those of October, which has been reported. */
const locked = (rows: readonly Row[], recorded: ReadonlySet<string>) =>
  rows.filter(({ id, date }) => recorded.has(String(id)) || String(date).startsWith('2026-10'));

type Row = Readonly<Record<string, unknown>>;

async function aTerm(): Promise<{ test: TestApp; admin: Administrator; recorded: Set<string> }> {
  const test = await anApp({ date: '2026-11-20' });
  const admin = await test.setUp();
  const { venueId } = await firstVenue(admin.call);
  const groupId = await aGroup(admin.call, { form: 'open', venueId });
  await aSeries(admin.call, groupId, weeklyRule([2, 5], '2026-10-20', '2027-01-31'));
  const sessions = await admin.call('sessions.list', { from: '2026-11-01', to: '2026-11-20' });
  const recorded = new Set<string>();
  for (const [i, { id: sessionId }] of sessions.entries()) {
    if (i % 2 === 1) continue;
    const count = { category: 'unspecified', mode: 'on-site', count: i + 1 } as const;
    await admin.call('attendance.setCount', { sessionId, ...count });
    if (i % 4 === 0) await admin.call('attendance.close', { sessionId });
    recorded.add(sessionId);
  }
  await closeOctober(test);
  return { test, admin, recorded };
}

/** What the file itself says, in another reader, with the program closed meanwhile. */
async function inside(test: TestApp): Promise<Readonly<Record<string, Row[]>>> {
  test.app().close();
  const dump = dumpOf(pathsOf(test.folder).venue, await venueKeyOf(test.folder));
  await test.restart();
  return Object.fromEntries(JSON.parse(dump) as [string, Row[]][]);
}

/** October has been reported: its month is closed in the file. */
async function closeOctober(test: TestApp): Promise<void> {
  test.app().close();
  const raw = openRaw(pathsOf(test.folder).venue, await venueKeyOf(test.folder));
  raw.exec(`INSERT INTO closed_months (venue_id, month) SELECT id, '2026-10' FROM venues`);
  raw.close();
  await test.restart();
}

async function signedInAgain(test: TestApp, { staffId }: Administrator): Promise<Caller> {
  const caller = test.window();
  await caller.call('staff.signIn', { staffId, passphrase });
  return caller;
}

it('no edit, move, removal or undo ever changes a session that has attendance', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const { test, admin, recorded } = await aTerm();
      try {
        const before = await inside(test);
        const caller = await signedInAgain(test, admin);
        for (const step of list) await doStep(caller, step);
        const after = await inside(test);
        const kept = locked(before.sessions ?? [], recorded);
        expect(kept.length).toBeGreaterThan(5);
        expect(locked(after.sessions ?? [], recorded)).toEqual(kept);
        expect(after.headcounts).toEqual(before.headcounts);
      } finally {
        test.close();
      }
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 25), endOnFailure: process.env.FC_SHRINK !== '1' },
  );
}, 600_000);
