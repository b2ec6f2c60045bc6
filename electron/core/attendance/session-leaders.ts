import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { SessionLeader } from '#shared/domain/sessions/edits/session-state.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';
import { monthClosed } from '../months/closed-month.ts';
import { isMonthClosed } from '../sessions/programme-ground.ts';
import { stateWithNames } from '../sessions/session-access.ts';

/** The contract's own limit of leaders in a session's details. */
const mostLeaders = 20;

/** Who ran a session and for how long: one person at a time, so that two windows do not collide. */
export function setLeader(
  context: Context,
  { sessionId, person, ...said }: ParsedInput<'attendance.setLeader'>,
): Result<CallOutput<'attendance.setLeader'>> {
  const found = stateWithNames(context, sessionId);
  if (!found.ok) return found;
  if (isMonthClosed(context, found.value)) return monthClosed(context, found.value.date);
  const { leaders } = found.value;
  const staffId = staffOf(context, person, said.workingRole);
  if (!staffId.ok) return staffId;
  const row: SessionLeader = { staffId: staffId.value, ...said };
  const isKnown = leaders.some((leader) => leader.staffId === staffId.value);
  if (!isKnown && leaders.length >= mostLeaders) {
    return err('invalid-input', { params: { max: mostLeaders }, fields: { person: 'too-big' } });
  }
  const next = isKnown
    ? leaders.map((leader) => (leader.staffId === staffId.value ? row : leader))
    : [...leaders, row];
  context.stores.sessions.setLeaders(sessionId, next);
  return ok({ staffId: staffId.value });
}

type Person = ParsedInput<'attendance.setLeader'>['person'];
type WorkingRole = ParsedInput<'attendance.setLeader'>['workingRole'];

/** A known one, or a new one without a way to sign in: a volunteer who came along. */
function staffOf(
  { stores, newId, audit }: Context,
  person: Person,
  workingRole: WorkingRole,
): Result<StaffId> {
  if ('staffId' in person) {
    return stores.staff.get(person.staffId) ? ok(person.staffId) : err('not-found');
  }
  const { name } = person;
  if (stores.staff.list().some((row) => row.name === name && !row.archived)) {
    return err('name-taken', { fields: { name: 'name-taken' } });
  }
  const id = newId<'staff'>();
  // The least that somebody can be who is given a passphrase one day.
  stores.staff.add({ id, name, role: 'peer-leader', workingRole, archived: false });
  audit('staff-added', id, 'peer-leader');
  return ok(id);
}

/** Takes somebody off who was added by mistake; who was to come and did not has nought minutes. */
export function removeLeader(
  context: Context,
  { sessionId, staffId }: ParsedInput<'attendance.removeLeader'>,
): Done {
  const found = stateWithNames(context, sessionId);
  if (!found.ok) return found;
  if (isMonthClosed(context, found.value)) return monthClosed(context, found.value.date);
  const left = found.value.leaders.filter((leader) => leader.staffId !== staffId);
  if (left.length === found.value.leaders.length) return err('not-found');
  context.stores.sessions.setLeaders(sessionId, left);
  return ok({});
}
