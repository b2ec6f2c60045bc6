import { assertNever } from '../../../kernel/assert-never.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { EditItem } from './edit-preview.ts';
import { fieldChanges } from './field-changes.ts';
import { type ManySessionsEdit, withChanges } from './series-edit.ts';
import { type Facts, lockOf, type SessionLock, timeLockOf } from './session-lock.ts';
import {
  isException,
  type SessionOrigin,
  type SessionPlan,
  type SessionStandard,
  type SessionState,
  sameStandard,
  slotDateOf,
} from './session-state.ts';

/** How a session stands to an edit of many: `follows` does what the edit says. */
export type Stance =
  | Readonly<{ kind: 'outside' | 'exception' | 'follows' }>
  | Readonly<{ kind: 'locked'; why: SessionLock }>;

/** How the session stands to the edit. */
export function stanceOf(
  session: SessionState,
  { edit, facts }: Readonly<{ edit: ManySessionsEdit; facts: Facts }>,
): Stance {
  if (edit.scope === 'this-and-following') {
    // One moved to before the first date is left alone as well: earlier dates are never touched.
    if (slotDateOf(session) < edit.from || session.date < edit.from) return { kind: 'outside' };
  }
  const why = lockOf(session, facts);
  if (why) return { kind: 'locked', why };
  const isKept = isException(session) && !edit.overwriteExceptions;
  return { kind: isKept ? 'exception' : 'follows' };
}

type ToItem = Readonly<{
  session: SessionState;
  stance: Stance;
  edit: ManySessionsEdit;
  facts: Facts;
  /** The standard after the edit. */
  standard: SessionStandard;
  /** The date of the new rule the session stands for, if any. */
  slotDate: LocalDate | null;
  /** Whether a session may be put on the date. */
  isOpen: (date: LocalDate) => boolean;
}>;

/** What the edit does with one session. */
export function itemOf(to: ToItem): EditItem {
  const { session, stance } = to;
  switch (stance.kind) {
    case 'outside':
      return { kind: 'keep', session, why: 'out-of-scope' };
    case 'locked':
      return { kind: 'locked', session, why: stance.why };
    case 'exception':
      return { kind: 'keep', session, why: 'exception', origin: originAfter(to, session) };
    case 'follows':
      return following(to);
    default:
      return assertNever(stance);
  }
}

function following(to: ToItem): EditItem {
  const { session, slotDate, edit, facts } = to;
  const { recurrence } = edit.changes;
  if (recurrence && slotDate === null && session.origin.kind === 'rule') {
    return { kind: 'remove', session };
  }
  const plan = planAfter(to);
  const target = timeLockOf(plan, facts);
  if (target) return { kind: 'locked', session, why: `to-${target}` };
  const fields = fieldChanges(session, plan);
  const origin = originAfter(to, plan);
  if (fields.length === 0) return { kind: 'keep', session, why: 'same', origin };
  return { kind: 'change', session, plan, fields, origin };
}

/** An exception that is overwritten takes the whole standard, any other only what is edited. */
function planAfter({ session, slotDate, edit, standard, isOpen }: ToItem): SessionPlan {
  const wished = slotDate ?? slotDateOf(session);
  // A session moved away from an off day is not put back on it.
  const date = wished === session.date || isOpen(wished) ? wished : session.date;
  if (isException(session)) return { ...standard, date };
  return { ...withChanges(session, edit.changes), date };
}

function originAfter({ session, slotDate, standard }: ToItem, plan: SessionPlan): SessionOrigin {
  const { origin } = session;
  if (origin.kind === 'added') return origin;
  const slot = slotDate ?? origin.slotDate;
  const inLine = plan.date === slot && sameStandard(plan, standard);
  return { ...origin, slotDate: slot, changed: isException(session) && !inLine };
}
