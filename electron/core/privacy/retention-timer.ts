import { monthsLater } from '#shared/domain/groups/life-cycle.ts';
import {
  auditMonths,
  type ClockVerdict,
  clockVerdict,
  deletionDay,
  graceDays,
  isClockSure,
  lastDayOf,
  never,
} from '#shared/domain/privacy/retention.ts';
import { type Id, msOfId, type PersonId, type StaffId } from '#shared/kernel/ids.ts';
import {
  addDays,
  isLocalDate,
  type LocalDate,
  type Now,
  partsOf,
} from '#shared/kernel/local-date.ts';
import { removeOldTexts } from '../feedback/old-texts.ts';
import type { FeedbackStore } from '../feedback-ports.ts';
import type { Stores } from '../ports.ts';
import type { TracesRow } from '../privacy-ports.ts';
import { emptyBin } from '../removed/removed-records.ts';
import { erasePeople } from './erase-people.ts';

/** One person of the timer's list. */
export type Kept = Readonly<{
  personId: PersonId;
  displayName: string;
  lastDay: LocalDate | null;
  deletedOn: LocalDate | null;
  hold: TracesRow['hold'];
}>;

/** Everybody whose name is kept, and until when: soonest first, those who are members last. */
export function keptPeople({ privacy }: Stores, today: LocalDate): Kept[] {
  const { months } = privacy.retention().rule;
  const far = '9999';
  return privacy
    .traces(today)
    .map((row): Kept => {
      const lastDay = lastDayOf({ ...row, knownSince: dayOfId(row.personId) });
      const { personId, displayName, hold } = row;
      const deletedOn = lastDay === null ? null : afterHold(deletionDay(lastDay, months), hold);
      return { personId, displayName, lastDay, deletedOn, hold };
    })
    .sort((a, b) => order(a.deletedOn ?? far, b.deletedOn ?? far) || order(a.personId, b.personId));
}

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The day an id was made, to within hours. */
const dayOfId = (id: PersonId): LocalDate => {
  const date = new Date(msOfId(id)).toISOString().slice(0, 10);
  return isLocalDate(date) ? date : never;
};

/** A hold lasts its last day out. */
function afterHold(date: LocalDate, hold: TracesRow['hold']): LocalDate {
  return hold !== null && hold.until >= date ? deletionDay(hold.until, 0) : date;
}

type TimerParts = Readonly<{
  stores: Stores;
  /** Null where there is none, or it cannot be read: its texts go at a later start. */
  feedback: FeedbackStore | null;
  newId: <Kind extends string>() => Id<Kind>;
  now: Now;
  /** Who said that the clock is right; null for the timer. */
  staffId: StaffId | null;
}>;

export type TimerRun = Readonly<{ erased: number; isClockSure: boolean }>;

/**
 * The retention timer, at every opening and on each new day: erases the names whose day has come, and audit lines and
 * visitors' texts that are too old, and writes down how many. Does nothing while the clock is in
 * doubt, but where somebody has said that it is right. Wiping the file is left to the caller.
 */
export function runTimer({ stores, feedback, newId, now, staffId }: TimerParts): TimerRun {
  const { privacy } = stores;
  const today = now.date;
  const state = privacy.retention();
  const verdict = clockVerdict(state, today);
  const isConfirmed = staffId !== null && verdict === 'clock-jumped';
  if (verdict === 'clock-back' || (verdict === 'clock-jumped' && !isConfirmed)) {
    return { erased: 0, isClockSure: false };
  }
  return stores.tx(() => {
    privacy.setSeen(today);
    // Of past years' visitor codes only the number stays: at the same starts as names go. So go
    // those whose month in the recycle bin is over.
    if (isConfirmed || isClockSure(verdict)) {
      stores.codes.endYearsBefore(partsOf(today).year);
      emptyBin(stores, today);
    }
    const mayErase = verdict === 'run' || (isConfirmed && isPastGrace(state.startedOn, today));
    if (!mayErase) return { erased: 0, isClockSure: verdict !== 'first' };
    const people = keptPeople(stores, today);
    const due = people.filter(({ deletedOn }) => deletedOn !== null && deletedOn <= today);
    const erased = erasePeople(
      stores,
      due.map(({ personId }) => personId),
      today,
    ).length;
    const keptOnHold = people.filter(({ hold }) => hold !== null && hold.until >= today).length;
    const auditLines = stores.audit.cutBefore(monthsLater(today, -auditMonths), today);
    // Last: it cannot be undone with the rest.
    const texts = removeOldTexts(feedback, state.rule, today);
    if (erased + auditLines + texts > 0) {
      privacy.addRun({ id: newId(), ranOn: today, people: erased, keptOnHold, auditLines, texts });
      const at = `${today} ${now.minute}`;
      const detail = `${erased} ${keptOnHold} ${auditLines} ${texts}`;
      const entry = { id: newId<'audit'>(), at, staffId, subjectId: null, detail };
      stores.audit.add({ ...entry, action: 'retention-ran' });
    }
    return { erased, isClockSure: true };
  });
}

const isPastGrace = (startedOn: LocalDate | null, today: LocalDate): boolean =>
  startedOn !== null && addDays(startedOn, graceDays) <= today;

/** The first day on which the timer may erase, and what it thinks of the clock today. */
export function timerClock(
  stores: Stores,
  today: LocalDate,
): Readonly<{ clock: ClockVerdict; erasesFrom: LocalDate; seenOn: LocalDate | null }> {
  const state = stores.privacy.retention();
  const { startedOn, seenOn } = state;
  return {
    clock: clockVerdict(state, today),
    erasesFrom: addDays(startedOn ?? today, graceDays),
    seenOn,
  };
}
