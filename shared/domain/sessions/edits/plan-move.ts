import { assertNever } from '../../../kernel/assert-never.ts';
import type { StaffId } from '../../../kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '../../../kernel/local-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { CancelReason } from '../session-status.ts';
import type { EditLock } from './edit-preview.ts';
import type { SessionWrite } from './edit-write.ts';
import { fieldChanges } from './field-changes.ts';
import { type SessionChanges, withChanges } from './series-edit.ts';
import { type Facts, lockOf, timeLockOf } from './session-lock.ts';
import {
  bySchedule,
  planOf,
  type SessionLeader,
  type SessionState,
  sameSession,
} from './session-state.ts';

/** What to do with a session that cannot be held as planned (peru, siirrä, sijainen). */
export type MoveChoice =
  | Readonly<{ kind: 'cancel'; reason: CancelReason }>
  | Readonly<{
      kind: 'move';
      to: Required<Pick<SessionChanges, 'date' | 'times'>> & SessionChanges;
    }>
  | Readonly<{ kind: 'substitute'; absent: StaffId; substitute: SessionLeader }>;

/** When and where a group meets next. */
export type NextMeeting = Readonly<Pick<SessionState, 'id' | 'roomId'>> &
  Readonly<{ date: LocalDate; startMinute: MinuteOfDay; endMinute: MinuteOfDay }>;

/**
 * The one write of the choice, and what a notice on the door says. The notice never tells why:
 * a reason may speak of a leader's illness.
 */
export type MovePlan =
  | Readonly<{ kind: 'locked'; why: EditLock }>
  | Readonly<{
      kind: 'ready';
      write: SessionWrite | null;
      notice: Readonly<{
        kind: 'cancelled' | 'moved' | 'as-planned';
        /** The group's next meeting after the old time, the moved session included. */
        next: NextMeeting | null;
      }>;
    }>;

type ToMove = Readonly<{
  session: SessionState;
  choice: MoveChoice;
  /** Sessions of the same group from the session's day on, in any order. */
  ofGroup: readonly SessionState[];
  facts: Facts;
}>;

/**
 * Lays out what becomes of one session. A cancelled session that is moved or given a substitute is
 * planned again, so reports count it once and not as cancelled. In its series it still stands for
 * its old date, and is listed among the exceptions.
 *
 * Refuses with `end-before-start`, or `not-found` where the absent leader does not lead it.
 */
export function planMove({ session, choice, ofGroup, facts }: ToMove): Result<MovePlan> {
  const lock = lockOf(session, facts);
  if (lock) return ok({ kind: 'locked', why: lock });
  const chosen = afterChoice(session, choice);
  if (!chosen.ok) return chosen;
  const after = chosen.value;
  const target = timeLockOf(after, facts);
  if (target) return ok({ kind: 'locked', why: `to-${target}` });
  const write: SessionWrite | null = sameSession(session, after)
    ? null
    : { table: 'session', kind: 'update', before: session, after };
  const next = nextMeeting({ session, after, ofGroup });
  return ok({ kind: 'ready', write, notice: { kind: noticeOf[choice.kind], next } });
}

const noticeOf = { cancel: 'cancelled', move: 'moved', substitute: 'as-planned' } as const;

function afterChoice(session: SessionState, choice: MoveChoice): Result<SessionState> {
  switch (choice.kind) {
    case 'cancel':
      return ok({ ...session, status: 'cancelled', cancelReason: choice.reason });
    case 'move': {
      const { times } = choice.to;
      if (times.endMinute > times.startMinute) return ok(changed(session, choice.to));
      return err('end-before-start', { fields: { endMinute: 'end-before-start' } });
    }
    case 'substitute': {
      const leaders = substituted(session.leaders, choice);
      return leaders ? ok(changed(session, { leaders })) : err('not-found');
    }
    default:
      return assertNever(choice);
  }
}

function changed(session: SessionState, changes: SessionChanges): SessionState {
  const { origin } = session;
  const plan = withChanges(planOf(session), changes);
  const differs = fieldChanges(session, plan).length > 0;
  return {
    ...session,
    ...plan,
    origin: origin.kind === 'rule' ? { ...origin, changed: origin.changed || differs } : origin,
    status: 'planned',
    cancelReason: null,
  };
}

/** The leaders with the substitute in the place of the absent one, who may lead it already. */
function substituted(
  leaders: readonly SessionLeader[],
  { absent, substitute }: Extract<MoveChoice, { kind: 'substitute' }>,
): readonly SessionLeader[] | null {
  if (!leaders.some(({ staffId }) => staffId === absent)) return null;
  const others = leaders.filter(
    ({ staffId }) => staffId !== absent && staffId !== substitute.staffId,
  );
  return [...others, substitute];
}

type Meetings = Readonly<{
  session: SessionState;
  after: SessionState;
  ofGroup: readonly SessionState[];
}>;

function nextMeeting({ session, after, ofGroup }: Meetings): NextMeeting | null {
  if (session.groupId === null) return null;
  const others = ofGroup.filter(
    (other) => other.id !== session.id && bySchedule(other, session) > 0,
  );
  const isElsewhere = after.date !== session.date || after.startMinute !== session.startMinute;
  const meeting = [...others, ...(isElsewhere ? [after] : [])]
    .filter(({ status }) => status === 'planned')
    .sort(bySchedule)[0];
  if (!meeting) return null;
  const { id, roomId, date, startMinute, endMinute } = meeting;
  return { id, roomId, date, startMinute, endMinute };
}
