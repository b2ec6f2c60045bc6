import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, type ProgrammeRows } from '#shared/domain/sessions/edits/apply-edit.ts';
import type { EditInput } from '#shared/domain/sessions/edits/edit-input.ts';
import { invertWrites } from '#shared/domain/sessions/edits/edit-write.ts';
import { editWrites } from '#shared/domain/sessions/edits/edit-writes.ts';
import { planEdit } from '#shared/domain/sessions/edits/plan-edit.ts';
import { lockOf } from '#shared/domain/sessions/edits/session-lock.ts';
import {
  bySchedule,
  isException,
  planOf,
  type SessionState,
} from '#shared/domain/sessions/edits/session-state.ts';
import { newIds, someInput } from './a-series.ts';

/** The input's rows, and what the edit makes of them; skips edits that are refused. */
function carriedOut(input: EditInput) {
  const preview = planEdit(input);
  fc.pre(preview.ok);
  const rows: ProgrammeRows = {
    series: [input.series],
    sessions: input.sessions.toSorted(bySchedule),
  };
  const writes = editWrites(preview.value, newIds);
  const applied = applyEdit(writes, { rows, facts: input.facts });
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.obstacles));
  return { preview: preview.value, writes, rows, after: applied.rows };
}

const holds = (check: (input: EditInput) => void): void =>
  fc.assert(fc.property(someInput, check), { numRuns: 2000 });

const byId = (sessions: readonly SessionState[]) => new Map(sessions.map((row) => [row.id, row]));

describe('an edit written and applied, whatever it is', () => {
  it('leaves sessions with attendance, in closed months and of the past as they are', () => {
    holds((input) => {
      const after = byId(carriedOut(input).after.sessions);
      for (const session of input.sessions) {
        const isReported = input.facts.closedMonths.includes(session.date.slice(0, 7));
        const isPast = session.date < input.facts.now.date;
        const isLocked = lockOf(session, input.facts) !== null;
        expect(isLocked || !(session.hasAttendance || isReported || isPast)).toBe(true);
        if (isLocked) expect(after.get(session.id)).toEqual(session);
      }
    });
  });

  it('is undone exactly by its inverse', () => {
    holds((input) => {
      const { rows, after, writes } = carriedOut(input);
      const undone = applyEdit(invertWrites(writes), { rows: after, facts: input.facts });
      expect(undone).toEqual({ kind: 'applied', rows });
    });
  });

  it('puts nothing into the past or a closed month', () => {
    holds((input) => {
      const { rows, after } = carriedOut(input);
      const before = byId(rows.sessions);
      const { now, closedMonths } = input.facts;
      for (const session of after.sessions) {
        if (session === before.get(session.id)) continue;
        expect(session.date >= now.date).toBe(true);
        expect(closedMonths).not.toContain(session.date.slice(0, 7));
      }
    });
  });

  it('touches one session only when it says so', () => {
    holds((input) => {
      const { edit } = input;
      fc.pre(edit.scope === 'this');
      const { writes } = carriedOut(input);
      expect(writes.length).toBeLessThanOrEqual(1);
      for (const write of writes) {
        expect(write).toMatchObject({ kind: 'update', before: { id: edit.sessionId } });
      }
    });
  });

  it('never touches dates before the first of "this and following"', () => {
    holds((input) => {
      const { edit } = input;
      fc.pre(edit.scope === 'this-and-following');
      const { rows, after } = carriedOut(input);
      const earlier = ({ sessions }: ProgrammeRows): SessionState[] =>
        sessions.filter(({ date }) => date < edit.from);
      expect(earlier(after)).toEqual(earlier(rows));
    });
  });

  it('lists every session once and never two for one date of the rule', () => {
    holds((input) => {
      const { preview, after } = carriedOut(input);
      const listed = preview.items.flatMap((item) => (item.kind === 'add' ? [] : item.session.id));
      expect(listed.sort()).toEqual(input.sessions.map(({ id }) => id).sort());
      const slots = after.sessions.flatMap(({ origin }) =>
        origin.kind === 'rule' ? [origin.slotDate] : [],
      );
      expect(new Set(slots).size).toBe(slots.length);
    });
  });

  it('keeps exceptions unless they are overwritten, and added sessions on their dates', () => {
    holds((input) => {
      const { edit } = input;
      fc.pre(edit.scope !== 'this');
      const after = byId(carriedOut(input).after.sessions);
      for (const session of input.sessions.filter(isException)) {
        const now = after.get(session.id);
        if (session.origin.kind === 'added') expect(now?.date).toBe(session.date);
        if (edit.overwriteExceptions) continue;
        expect(now && planOf(now)).toEqual(planOf(session));
      }
    });
  });

  it('leaves every cancelled session cancelled and on its date, or removes it', () => {
    holds((input) => {
      const { edit } = input;
      fc.pre(edit.scope !== 'this' && !edit.overwriteExceptions);
      const after = byId(carriedOut(input).after.sessions);
      for (const { id, date, status } of input.sessions) {
        const now = after.get(id);
        if (status !== 'cancelled' || !now) continue;
        expect(now).toMatchObject({ status, date });
      }
    });
  });

  it('adds nothing on an off day that is not kept', () => {
    holds((input) => {
      const { edit, offDays } = input;
      fc.pre(edit.scope !== 'this');
      const { preview } = carriedOut(input);
      const off = new Set(offDays.map(({ date }) => date));
      for (const item of preview.items) {
        if (item.kind !== 'add') continue;
        expect(!off.has(item.plan.date) || edit.keepOffDays.includes(item.plan.date)).toBe(true);
      }
    });
  });
});
