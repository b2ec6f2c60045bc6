import type { Register, RegisterTotals } from '#shared/contract/attendance.ts';
import type { ParsedInput } from '#shared/contract/contract.ts';
import { isPresent } from '#shared/domain/attendance/mark-status.ts';
import { kindRules } from '#shared/domain/sessions/session-kinds.ts';
import { compareNames } from '#shared/i18n/format.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { mayName, mayOpenRoster } from '../groups/may-open-roster.ts';
import { noteCorrection, recordingOn } from '../months/closed-month.ts';
import type { AttendanceChange } from '../ports.ts';
import type { SessionRow } from '../programme-ports.ts';
import { sessionToCount, sessionWithNames } from '../sessions/session-access.ts';

/** The register of a session: marks by name, heads without, undo, closing. */
export const attendanceHandlers: Handlers<CallsOf<'attendance'>> = {
  'attendance.register': (context, { sessionId }) => {
    const found = sessionWithNames(context, sessionId);
    if (!found.ok) return found;
    context.auditOnce('register-opened', sessionId);
    return ok(registerOf(context, found.value));
  },
  'attendance.headcount': (context, { sessionId }) => {
    const found = sessionToCount(context, sessionId);
    return found.ok ? ok(totalsOf(context, found.value)) : found;
  },
  'attendance.mark': (context, { sessionId, personId, status }) => {
    const found = openForMarks(context, sessionId, status !== null && isPresent(status));
    if (!found.ok) return found;
    // A mark made before the kind was changed can still be taken away.
    if (status !== null && !kindRules[found.value.kind].hasRoster) return err('kind-without-names');
    const { attendance } = context.stores;
    if (!attendance.isOnRegister(sessionId, personId)) return err('not-found');
    const before = attendance.mark(sessionId, personId);
    if (before !== status)
      record(context, found.value, [{ of: { personId, before, after: status } }]);
    return ok(totalsOf(context, found.value));
  },
  'attendance.markRest': (context, { sessionId, status }) => {
    const found = openForMarks(context, sessionId, isPresent(status));
    if (!found.ok) return found;
    if (!kindRules[found.value.kind].hasRoster) return err('kind-without-names');
    const changes = context.stores.attendance
      .rows(sessionId)
      .filter((row) => row.status === null)
      .map(({ personId }): AttendanceChange => ({ of: { personId, before: null, after: status } }));
    record(context, found.value, changes);
    return ok(registerOf(context, found.value));
  },
  'attendance.addWalkIn': addWalkIn,
  'attendance.addToCount': (context, { delta, ...counted }) => {
    const before = countOf(context, counted);
    return setCount(context, { ...counted, count: before + delta });
  },
  'attendance.setCount': setCount,
  'attendance.undo': undo,
  'attendance.close': (context, { sessionId }) => {
    const found = openForMarks(context, sessionId, true, sessionToCount);
    if (!found.ok) return found;
    context.stores.sessions.setRegisterClosed(sessionId, true);
    const to = { status: 'held', reason: null, nowMs: context.nowMs } as const;
    context.stores.sessions.setStatus(sessionId, to);
    return ok(totalsOf(context, { ...found.value, registerClosed: true }));
  },
  'attendance.reopen': (context, { sessionId }) => {
    const found = sessionToCount(context, sessionId);
    if (!found.ok) return found;
    if (!found.value.registerClosed) return err('nothing-to-undo');
    const recording = recordingOn(context, found.value);
    if (!recording.ok) return recording;
    context.stores.sessions.setRegisterClosed(sessionId, false);
    settleStatus(context, sessionId);
    context.audit('register-reopened', sessionId);
    return ok(totalsOf(context, { ...found.value, registerClosed: false }));
  },
};

/**
 * The session, if its register takes marks now. Absences may be noted ahead ("Marja texted");
 * nobody is present at a session of a coming day.
 */
function openForMarks(
  context: Context,
  sessionId: SessionId,
  isPresence: boolean,
  access = sessionWithNames,
): Result<SessionRow> {
  const found = access(context, sessionId);
  if (!found.ok) return found;
  const { status, registerClosed, date } = found.value;
  if (status === 'cancelled' || status === 'not-held') return err('session-cancelled');
  if (registerClosed) return err('register-closed');
  if (isPresence && date > context.now.date) return err('session-in-future');
  const recording = recordingOn(context, found.value);
  return recording.ok ? found : recording;
}

/** Applies changes, keeps them for undo as one step, and settles whether the session was held. */
function record(context: Context, session: SessionRow, changes: readonly AttendanceChange[]): void {
  const { stores, newId, me, now } = context;
  const { id: sessionId } = session;
  const batch = newId<'change-batch'>();
  for (const change of changes) {
    apply(context, session, change);
    const id = newId<'change'>();
    const made = { id, batch, sessionId, staffId: me.staffId, now, source: 'staff' } as const;
    stores.attendance.addChange({ ...made, change });
  }
  settleStatus(context, sessionId);
}

function apply(context: Context, session: SessionRow, { of }: AttendanceChange): void {
  const { attendance } = context.stores;
  const { id, venueId, date } = session;
  if ('personId' in of) attendance.setMark(id, of.personId, of.after);
  else {
    const { category, mode, after } = of;
    attendance.setHeadcount(id, { category, mode, count: after });
  }
  const detail = 'personId' in of ? 'mark' : 'headcount';
  const { before, after } = of;
  noteCorrection(context, { venueId, date, subjectId: id, detail, before, after });
}

/**
 * An open register: held once somebody is present, planned again when all is undone. Closed
 * registers and sessions called off take no marks.
 */
function settleStatus({ stores, nowMs }: Context, sessionId: SessionId): void {
  const isHeld = stores.attendance.isAnybodyPresent(sessionId);
  const status = isHeld ? 'held' : 'planned';
  stores.sessions.setStatus(sessionId, { status, reason: null, nowMs });
}

function addWalkIn(
  context: Context,
  { sessionId, person }: ParsedInput<'attendance.addWalkIn'>,
): Result<Register> {
  const found = openForMarks(context, sessionId, true);
  if (!found.ok) return found;
  if (!kindRules[found.value.kind].hasRoster) return err('kind-without-names');
  const { stores, newId } = context;
  if ('personId' in person && !mayName(context, person.personId)) return err('not-found');
  const personId = 'personId' in person ? person.personId : newId<'person'>();
  if ('displayName' in person) stores.people.add({ id: personId, displayName: person.displayName });
  const before = stores.attendance.mark(sessionId, personId);
  // Typing a name again must not turn "remotely" or "absent" into "present" unseen.
  if (before !== null && before !== 'present') return err('already-marked');
  if (before === null) {
    record(context, found.value, [{ of: { personId, before, after: 'present' } }]);
  }
  return ok(registerOf(context, found.value));
}

/** The contract's own limit of a count, also for what is added up to it. */
const mostHeads = 100_000;

type Counted = Pick<ParsedInput<'attendance.setCount'>, 'sessionId' | 'category' | 'mode'>;

const countOf = ({ stores }: Context, { sessionId, category, mode }: Counted): number =>
  stores.attendance
    .headcounts(sessionId)
    .find((row) => row.category === category && row.mode === mode)?.count ?? 0;

function setCount(
  context: Context,
  { sessionId, category, mode, count }: ParsedInput<'attendance.setCount'>,
): Result<RegisterTotals> {
  const found = openForMarks(context, sessionId, true, sessionToCount);
  if (!found.ok) return found;
  if (count < 0) return err('count-below-zero');
  if (count > mostHeads)
    return err('invalid-input', { params: { max: mostHeads }, fields: { count: 'too-big' } });
  const before = countOf(context, { sessionId, category, mode });
  // Meetings are counted, not who met; what was counted under another kind can be taken away.
  if (kindRules[found.value.kind].counts === 'meetings' && count > before) {
    return err('kind-without-heads');
  }
  if (before !== count) {
    record(context, found.value, [{ of: { category, mode, before, after: count } }]);
  }
  return ok(totalsOf(context, found.value));
}

function undo(
  context: Context,
  { sessionId }: ParsedInput<'attendance.undo'>,
): Result<RegisterTotals> {
  const found = openForMarks(context, sessionId, false, sessionToCount);
  if (!found.ok) return found;
  const { attendance } = context.stores;
  const changes = attendance.lastBatch(sessionId);
  if (changes.length === 0) return err('nothing-to-undo');
  if (!mayUndo(context, found.value, changes)) return err('not-allowed');
  for (const change of changes) apply(context, found.value, reversed(change));
  attendance.undoLastBatch(sessionId);
  settleStatus(context, sessionId);
  return ok(totalsOf(context, found.value));
}

/** Whoever counts heads takes heads back; a named mark only who may see the names. */
const mayUndo = (
  { me }: Context,
  { leaderIds }: SessionRow,
  changes: readonly AttendanceChange[],
): boolean =>
  changes.length > 0 &&
  (mayOpenRoster(me, leaderIds) || changes.every(({ of }) => !('personId' in of)));

const reversed = ({ of }: AttendanceChange): AttendanceChange =>
  'personId' in of
    ? { of: { ...of, before: of.after, after: of.before } }
    : { of: { ...of, before: of.after, after: of.before } };

function totalsOf(context: Context, session: SessionRow): RegisterTotals {
  const { stores } = context;
  const { id, registerClosed } = session;
  const headcounts = stores.attendance.headcounts(id);
  const { presentNamed, unmarked } = stores.attendance.counts(id);
  const extra = headcounts.reduce((sum, { count }) => sum + count, 0);
  return {
    sessionId: id,
    registerClosed,
    headcounts,
    presentNamed,
    extra,
    presentTotal: presentNamed + extra,
    unmarked,
    canUndo: !registerClosed && mayUndo(context, session, stores.attendance.lastBatch(id)),
  };
}

function registerOf(context: Context, session: SessionRow): Register {
  const compare = compareNames(context.language);
  const rows = context.stores.attendance
    .rows(session.id)
    .sort((a, b) => compare(a.displayName, b.displayName));
  return { ...totalsOf(context, session), rows };
}
