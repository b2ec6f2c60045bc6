import { err, ok, type Result } from '../../../kernel/result.ts';
import type { EditInput } from './edit-input.ts';
import type { EditItem, EditPreview } from './edit-preview.ts';
import { fieldChanges } from './field-changes.ts';
import { planManySessions } from './plan-many-sessions.ts';
import { type SeriesEdit, withChanges } from './series-edit.ts';
import { type Facts, lockOf, timeLockOf } from './session-lock.ts';
import {
  bySchedule,
  type Series,
  type SessionOrigin,
  type SessionPlan,
  type SessionState,
  sameStandard,
} from './session-state.ts';

/**
 * Lays out an edit of one session or of a series, saving nothing.
 *
 * - A session with attendance or a closed register, in a closed month or already begun is `locked`:
 *   it keeps every field, its series included.
 * - A session altered by hand is kept unless `overwriteExceptions`; one added by hand keeps its
 *   date even then, and no edit removes it.
 * - A cancelled session stays cancelled while its date is in the new rule, with the new time and
 *   room; where its date is not, it is removed like any other.
 * - A hit of an off day is left out unless it is in `keepOffDays`, but a session that is already
 *   there stays. Nothing is moved to make room.
 * - With a new rule, `all` splits the series too when something locked stays behind: the old rule
 *   goes on explaining the old sessions.
 *
 * Refuses with `end-before-start`, `not-found` (of `this`) or `no-dates-left` (a rule with dates,
 * none of which has or can have a session). A rule without dates is no slip: it ends the series.
 */
export function planEdit(input: EditInput): Result<EditPreview> {
  const { series, edit } = input;
  const { times } = edit.changes;
  if (times && times.endMinute <= times.startMinute) {
    return err('end-before-start', { fields: { endMinute: 'end-before-start' } });
  }
  const sessions = input.sessions
    .filter(({ origin }) => origin.seriesId === series.id)
    .sort(bySchedule);
  return edit.scope === 'this'
    ? planThis({ ...input, sessions, edit })
    : planManySessions({ ...input, sessions, edit });
}

type ThisEdit = Extract<SeriesEdit, { scope: 'this' }>;

function planThis({
  series,
  sessions,
  edit,
  facts,
}: EditInput & { edit: ThisEdit }): Result<EditPreview> {
  if (!sessions.some(({ id }) => id === edit.sessionId)) return err('not-found');
  const items = sessions.map(
    (session): EditItem =>
      session.id === edit.sessionId
        ? changeOne({ series, session, edit, facts })
        : { kind: 'keep', session, why: 'out-of-scope' },
  );
  return ok({ series, items, leftOut: [], effect: { kind: 'unchanged' } });
}

type OneChange = Readonly<{ series: Series; session: SessionState; edit: ThisEdit; facts: Facts }>;

function changeOne({ series, session, edit, facts }: OneChange): EditItem {
  const lock = lockOf(session, facts);
  if (lock) return { kind: 'locked', session, why: lock };
  const plan = withChanges(session, edit.changes);
  const fields = fieldChanges(session, plan);
  if (fields.length === 0) return { kind: 'keep', session, why: 'same', origin: session.origin };
  const target = timeLockOf(plan, facts);
  if (target) return { kind: 'locked', session, why: `to-${target}` };
  const origin = originByHand(session.origin, plan, series);
  return { kind: 'change', session, plan, fields, origin };
}

/** A session put back as the rule has it is no exception any more. */
function originByHand(origin: SessionOrigin, plan: SessionPlan, series: Series): SessionOrigin {
  if (origin.kind === 'added') return origin;
  const inLine = plan.date === origin.slotDate && sameStandard(plan, series);
  return { ...origin, changed: !inLine };
}
