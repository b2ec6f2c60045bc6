import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '#electron/core/context.ts';
import { mergeHandlers } from '#electron/core/people/merge-handlers.ts';
import { sql$, type WriteDb } from '#electron/store/database.ts';
import type { OpenVenue } from '#electron/store/open.ts';
import { createStores } from '#electron/store/stores.ts';
import { type MarkStatus, markStatuses } from '#shared/domain/attendance/mark-status.ts';
import { byStrength } from '#shared/domain/people/mark-strength.ts';
import type { Id, PersonId, SessionId } from '#shared/kernel/ids.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { opened, randomKey } from '#test/support/a-file.ts';

const kept = `${'p'.repeat(15)}1` as PersonId;
const merged = `${'p'.repeat(15)}2` as PersonId;
const start = day('2026-09-01');
const sessionCount = 12;
const sessionOf = (index: number) => `s${String(index).padStart(15, '0')}` as SessionId;

let folder: string;
let venue: OpenVenue;
let db: WriteDb;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'narikka-merge-'));
  venue = opened({ path: join(folder, 'venue.db'), key: randomKey(), create: true });
  db = venue.db;
  run(`INSERT INTO venues (id, name) VALUES ('${'v'.repeat(16)}', 'Koekahvila')`);
  run(`INSERT INTO staff (id, name, role, working_role)
    VALUES ('${'t'.repeat(16)}', 'Kaisa', 'coordinator', 'employee')`);
  for (const group of ['g', 'h']) {
    run(`INSERT INTO groups (id, venue_id, name, form, kind, starts_on)
      VALUES ('${group.repeat(16)}', '${'v'.repeat(16)}', 'Ryhmä ${group}', 'closed', 'peer', '2026-01-01')`);
  }
  for (let index = 0; index < sessionCount; index++) {
    run(`INSERT INTO sessions (id, venue_id, group_id, date, start_minute, end_minute, status)
      VALUES ('${sessionOf(index)}', '${'v'.repeat(16)}', '${(index % 2 ? 'g' : 'h').repeat(16)}',
        '${addDays(start, index * 7)}', 600, 690, 'held')`);
  }
});
afterAll(() => {
  venue.close();
  rmSync(folder, { recursive: true });
});

const run = (text: string): void => {
  db.run({
    compile: () => ({ ...sql$.selectFrom('venues').compile(), sql: text, parameters: [] }),
  });
};
const rowsOf = (table: string, order: string): Record<string, unknown>[] =>
  db.all({
    compile: () => ({
      ...sql$.selectFrom('venues').compile(),
      sql: `SELECT * FROM ${table} ORDER BY ${order}`,
      parameters: [],
    }),
  }) as unknown as Record<string, unknown>[];

/** Every row that has anything to do with people. */
const everything = () => ({
  people: rowsOf('people', 'id'),
  marks: rowsOf('marks', 'session_id, person_id'),
  memberships: rowsOf('memberships', 'id'),
  changes: rowsOf('attendance_changes', 'id'),
});

let ids = 0;
function aContext(): Context {
  const stores = createStores(db);
  const context = {
    ...{ stores, now: { date: day('2026-12-01'), minute: 600 }, language: 'fi' },
    me: { staffId: 't'.repeat(16), name: 'Kaisa', role: 'coordinator' },
    newId: () => `n${String(ids++).padStart(15, '0')}` as Id<string>,
    audit: () => undefined,
  };
  // The calls at hand ask for nothing else.
  return context as unknown as Context;
}

type Step = Readonly<{ session: number; who: 0 | 1; status: MarkStatus | null; inBatch: boolean }>;
type Membership = Readonly<{ who: 0 | 1; group: 'g' | 'h'; from: number; days: number | null }>;

const step: fc.Arbitrary<Step> = fc.record({
  session: fc.nat({ max: sessionCount - 1 }),
  who: fc.constantFrom(0, 1),
  status: fc.constantFrom(null, ...markStatuses),
  inBatch: fc.boolean(),
});
const membership: fc.Arbitrary<Membership> = fc.record({
  who: fc.constantFrom(0, 1),
  group: fc.constantFrom('g', 'h'),
  from: fc.nat({ max: 60 }),
  days: fc.option(fc.nat({ max: 40 })),
});

/** Puts two people there with what was marked of them, one step after the other. */
function put(steps: readonly Step[], memberships: readonly Membership[]): void {
  for (const table of ['person_merges', 'marks', 'attendance_changes', 'memberships', 'people']) {
    run(`DELETE FROM ${table}`);
  }
  const people = [kept, merged] as const;
  for (const id of people) {
    run(`INSERT INTO people (id, display_name, search_name) VALUES ('${id}', 'Matti', 'matti')`);
  }
  let batch = -1;
  for (const [index, { session, who, status, inBatch }] of steps.entries()) {
    const [person, place] = [people[who], sessionOf(session)];
    const attendance = createStores(db).attendance;
    const before = attendance.mark(place, person)?.status ?? null;
    if (status === null)
      run(`DELETE FROM marks WHERE session_id='${place}' AND person_id='${person}'`);
    else {
      run(`INSERT INTO marks (session_id, person_id, status) VALUES ('${place}', '${person}', '${status}')
        ON CONFLICT DO UPDATE SET status = excluded.status`);
    }
    // One step of the register marks each person once.
    const last = steps[index - 1];
    const joins = inBatch && last?.session === session && last.who !== who && batch === index - 1;
    if (!joins) batch = index;
    const text = (mark: string | null) => (mark === null ? 'NULL' : `'${mark}'`);
    run(`INSERT INTO attendance_changes (id, batch, session_id, person_id, before, after, made_on,
        made_minute, staff_id, undone)
      VALUES ('c${String(index).padStart(15, '0')}', 'b${String(batch).padStart(15, '0')}',
        '${place}', '${person}', ${text(before)}, ${text(status)}, '2026-11-01', 600, '${'t'.repeat(16)}', 0)`);
  }
  const taken: Membership[] = [];
  for (const [index, one] of memberships.entries()) {
    const meets = taken.some(
      (other) =>
        other.who === one.who &&
        other.group === one.group &&
        other.from <= one.from + (one.days ?? 999) &&
        one.from <= other.from + (other.days ?? 999),
    );
    if (meets) continue;
    taken.push(one);
    const left = one.days === null ? 'NULL' : `'${addDays(start, one.from + one.days)}'`;
    run(`INSERT INTO memberships (id, group_id, person_id, joined_on, left_on)
      VALUES ('m${String(index).padStart(15, '0')}', '${one.group.repeat(16)}', '${people[one.who]}',
        '${addDays(start, one.from)}', ${left})`);
  }
}

const figures = () => {
  const filter = { from: start, to: day('2026-12-31'), venueId: null, groupId: null };
  const now = { date: day('2026-12-31'), minute: 0 };
  return createStores(db).reports.attendance({ ...filter, by: 'session', now });
};

type Marks = ReadonlyMap<string, MarkStatus>;
const marksOf = (person: string): Marks =>
  new Map(
    rowsOf('marks', 'session_id')
      .filter((row) => row.person_id === person)
      .map((row) => [row.session_id as string, row.status as MarkStatus]),
  );

it('keeps the strongest mark, every attendance and the rule of memberships, and undo brings every row back', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 30 }),
      fc.array(membership, { maxLength: 8 }),
      (steps, memberships) => {
        put(steps, memberships);
        const context = aContext();
        const before = everything();
        const was = figures();
        const [hers, theirs] = [marksOf(kept), marksOf(merged)];
        const isThere = (status?: MarkStatus) => status?.startsWith('present') ?? false;
        const twice = [...hers].filter(([id, s]) => isThere(s) && isThere(theirs.get(id))).length;
        const both = { keepId: kept, mergeId: merged };

        if (twice > 0) {
          expect(
            mergeHandlers['people.merge'](context, { ...both, markedTwice: false }),
          ).toMatchObject({
            error: { code: 'merge-of-two-people', params: { count: twice } },
          });
          expect(everything()).toEqual(before);
        }
        const made = mergeHandlers['people.merge'](context, { ...both, markedTwice: true });
        if (!made.ok) throw new Error(made.error.code);

        // Counted by a second rule: the list of strengths, session by session.
        const strongest = new Map<string, MarkStatus>();
        for (const id of new Set([...hers.keys(), ...theirs.keys()])) {
          const two = [hers.get(id), theirs.get(id)];
          const found = byStrength.find((status) => two.includes(status));
          if (found) strongest.set(id, found);
        }
        expect(marksOf(kept)).toEqual(strongest);
        expect(marksOf(merged).size).toBe(0);
        expect(figures().total.named).toBe(was.total.named - twice);
        expect(rowsOf('memberships', 'joined_on').every((row) => row.person_id === kept)).toBe(
          true,
        );
        for (const group of ['g', 'h']) {
          const own = rowsOf('memberships', 'joined_on').filter(
            (row) => row.group_id === group.repeat(16),
          );
          for (const [index, row] of own.entries()) {
            const next = own[index + 1];
            if (next)
              expect((row.left_on as string | null) ?? '9').toSatisfy(
                (end: string) => end < (next.joined_on as string),
              );
          }
        }
        expect(
          mergeHandlers['people.merge'](context, { ...both, markedTwice: true }),
        ).toMatchObject({
          error: { code: 'merge-made-already' },
        });

        expect(mergeHandlers['people.undoMerge'](context, { id: made.value.id }).ok).toBe(true);
        expect(JSON.stringify(everything())).toBe(JSON.stringify(before));
        expect(figures()).toEqual(was);
      },
    ),
    { numRuns: 60 },
  );
});

it('leaves a history that goes back, step by step, over what one register would have shown', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      put(steps, []);
      const both = { keepId: kept, mergeId: merged, markedTwice: true };
      expect(mergeHandlers['people.merge'](aContext(), both).ok).toBe(true);
      for (let session = 0; session < sessionCount; session++) {
        const own = rowsOf('attendance_changes', 'id').filter(
          (row) => row.session_id === sessionOf(session),
        );
        expect(own.at(-1)?.after ?? null).toBe(marksOf(kept).get(sessionOf(session)) ?? null);
        expect(own[0]?.before ?? null).toBe(null);
        for (const [index, row] of own.entries()) {
          if (index > 0) expect(row.before).toBe(own[index - 1]?.after);
        }
        expect(new Set(own.map(({ batch }) => batch)).size).toBe(own.length);
      }
    }),
    { numRuns: 60 },
  );
});
