import type { Register, RegisterTotals } from '#shared/contract/attendance.ts';
import type { ParsedInput } from '#shared/contract/contract.ts';
import { type Mark, markAfter, markFault, plainMark } from '#shared/domain/attendance/mark.ts';
import { isPresent, type MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { MarkLabelId, SessionId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { AttendanceChange } from '../attendance-ports.ts';
import type { Context } from '../context.ts';
import { mayName } from '../groups/may-open-roster.ts';
import { record } from './change-log.ts';
import { openForMarks, openForNames } from './register-access.ts';
import { optionsOf } from './register-settings.ts';
import { registerOf, totalsOf } from './shown-register.ts';

/** One mark of one person, or none; everybody else's stay. */
export function mark(
  context: Context,
  { sessionId, personId, status, labelId }: ParsedInput<'attendance.mark'>,
): Result<RegisterTotals> {
  const isPresence = status !== null && isPresent(status);
  // A mark made before the kind was changed can still be taken away.
  const open = status === null ? openForMarks : openForNames;
  const found = open(context, sessionId, isPresence);
  if (!found.ok) return found;
  const { attendance } = context.stores;
  if (!attendance.isOnRegister(sessionId, personId)) return err('not-found');
  const before = attendance.mark(sessionId, personId);
  const after = status === null ? null : markAfter(before, status, labelId);
  if (after && labelId && !isLabelOf(context, labelId, after.status)) return err('not-found');
  record(context, found.value, [{ of: { personId, before, after } }]);
  return ok(totalsOf(context, found.value));
}

/** Whether the label may be given to a mark of this meaning; an archived one no more. */
const isLabelOf = ({ stores }: Context, labelId: MarkLabelId, status: MarkStatus): boolean =>
  stores.attendance
    .labels()
    .some((label) => label.id === labelId && label.status === status && !label.archived);

/** Times, reason and label of a mark that is there. */
export function setMarkDetails(
  context: Context,
  { sessionId, personId, ...said }: ParsedInput<'attendance.setMarkDetails'>,
): Result<Register> {
  const found = openForNames(context, sessionId, false);
  if (!found.ok) return found;
  const before = context.stores.attendance.mark(sessionId, personId);
  if (!before) return err('not-found');
  const after: Mark = {
    status: before.status,
    labelId: said.labelId === undefined ? before.labelId : said.labelId,
    arrivedMinute: said.arrivedMinute === undefined ? before.arrivedMinute : said.arrivedMinute,
    leftMinute: said.leftMinute === undefined ? before.leftMinute : said.leftMinute,
    absenceReason: said.absenceReason === undefined ? before.absenceReason : said.absenceReason,
  };
  const fault = detailsFault(context, { sessionId, before, after });
  if (fault) return fault;
  record(context, found.value, [{ of: { personId, before, after } }]);
  return ok(registerOf(context, found.value));
}

type Detailed = Readonly<{ sessionId: SessionId; before: Mark; after: Mark }>;

/** What has been switched off can still be taken away, but not written down. */
function detailsFault(context: Context, { sessionId, before, after }: Detailed) {
  const misfit = markFault(after);
  if (misfit) return err('mark-details-misfit', { fields: { [misfit]: 'mark-details-misfit' } });
  const options = optionsOf(context, sessionId);
  const isNew = (field: 'arrivedMinute' | 'leftMinute' | 'absenceReason') =>
    after[field] !== null && after[field] !== before[field];
  if (!options.times && (isNew('arrivedMinute') || isNew('leftMinute'))) return err('switched-off');
  if (!options.absenceReasons && isNew('absenceReason')) return err('switched-off');
  const { labelId, status } = after;
  if (labelId !== null && labelId !== before.labelId && !isLabelOf(context, labelId, status)) {
    return err('not-found');
  }
  return null;
}

/** A change for each person who has no mark; marks that are there stay. */
export const unmarkedTo = (
  { stores }: Context,
  sessionId: SessionId,
  status: MarkStatus,
): AttendanceChange[] =>
  stores.attendance
    .rows(sessionId)
    .filter((row) => row.mark === null)
    .map(({ personId }) => ({ of: { personId, before: null, after: plainMark(status) } }));

export function markRest(
  context: Context,
  { sessionId, status }: ParsedInput<'attendance.markRest'>,
): Result<Register> {
  const found = openForNames(context, sessionId, isPresent(status));
  if (!found.ok) return found;
  record(context, found.value, unmarkedTo(context, sessionId, status));
  return ok(registerOf(context, found.value));
}

/** Somebody who is not on the roster, known or new, marked present. */
export function addWalkIn(
  context: Context,
  { sessionId, person }: ParsedInput<'attendance.addWalkIn'>,
): Result<Register> {
  const found = openForNames(context, sessionId, true);
  if (!found.ok) return found;
  const { stores, newId } = context;
  if ('personId' in person && !mayName(context, person.personId)) return err('not-found');
  const personId = 'personId' in person ? person.personId : newId<'person'>();
  if ('displayName' in person) stores.people.add({ id: personId, displayName: person.displayName });
  const before = stores.attendance.mark(sessionId, personId);
  // Typing a name again must not turn "remotely" or "absent" into "present" unseen.
  if (before !== null && before.status !== 'present') return err('already-marked');
  if (before === null) {
    record(context, found.value, [{ of: { personId, before, after: plainMark('present') } }]);
  }
  return ok(registerOf(context, found.value));
}
