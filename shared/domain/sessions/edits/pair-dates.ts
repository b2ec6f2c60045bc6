import type { SessionId } from '../../../kernel/ids.ts';
import { type LocalDate, mondayOf } from '../../../kernel/local-date.ts';

/**
 * A session that stands for a date of the old rule. `shift`: it may be given another date of its
 * week. `cover`: it stays where it is, but its week needs no other session for it. `stay`: it
 * stands for its own date only (a cancelled session says nothing about another day).
 */
export type DateClaim = Readonly<{
  id: SessionId;
  slotDate: LocalDate;
  may: 'shift' | 'cover' | 'stay';
}>;

/** Which session stands for which date of the new rule, and the dates nobody stands for. */
export type PairedDates = Readonly<{
  placed: ReadonlyMap<SessionId, LocalDate>;
  free: readonly LocalDate[];
}>;

type ToPair = Readonly<{
  claims: readonly DateClaim[];
  dates: readonly LocalDate[];
  /** Whether a session may be put on the date. */
  isOpen: (date: LocalDate) => boolean;
}>;

/**
 * Gives the sessions of the old rule dates of the new one: first the same date, also on an off day
 * (somebody chose to hold it), then another open date of the same ISO week, in order. So a group
 * that changes from Tuesday to Wednesday keeps its sessions, and one that has met on the Tuesday
 * does not meet twice that week.
 */
export function pairDates({ claims, dates, isOpen }: ToPair): PairedDates {
  const placed = new Map<SessionId, LocalDate>();
  const left = new Set(dates);
  for (const { id, slotDate } of claims) if (left.delete(slotDate)) placed.set(id, slotDate);
  const openByWeek = Map.groupBy([...left].filter(isOpen).sort(), mondayOf);
  const waiting = claims.filter(({ id }) => !placed.has(id));
  for (const [monday, contenders] of Map.groupBy(waiting, (claim) => mondayOf(claim.slotDate))) {
    for (const [id, date] of pairWeek(contenders, openByWeek.get(monday) ?? [])) {
      placed.set(id, date);
      left.delete(date);
    }
  }
  return { placed, free: [...left].sort() };
}

/** Those that can move come first when there are fewer dates than sessions. */
function pairWeek(
  contenders: readonly DateClaim[],
  dates: readonly LocalDate[],
): readonly (readonly [SessionId, LocalDate])[] {
  const shifting = contenders.filter(({ may }) => may === 'shift');
  const covering = contenders.filter(({ may }) => may === 'cover');
  const covered = Math.max(0, dates.length - shifting.length);
  const seated = [...shifting, ...covering.slice(0, covered)].sort((a, b) =>
    a.slotDate < b.slotDate ? -1 : 1,
  );
  return dates.flatMap((date, i) => {
    const claim = seated[i];
    return claim ? [[claim.id, date] as const] : [];
  });
}
