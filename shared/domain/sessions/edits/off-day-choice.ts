import type { VenueId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { OffDay } from '../off-day.ts';
import type { CancelReason } from '../session-status.ts';

/** Keep, cancel or move to a named other date (pidä, peru, siirrä). */
export type OffDayChoice =
  | Readonly<{ kind: 'keep' }>
  | Readonly<{ kind: 'cancel' }>
  | Readonly<{ kind: 'move'; to: LocalDate }>;

/** Choices one by one, and what holds for the rest: `ask` leaves them open. */
export type OffDayChoices<Key> = Readonly<{
  each: readonly Readonly<{ of: Key; choice: OffDayChoice }>[];
  rest: 'ask' | 'keep' | 'cancel';
}>;

/** A date of a plan that falls on an off day. */
export type DateHit = Readonly<{ date: LocalDate; offDay: OffDay }>;

/** An off day of one venue; null: of every venue, as a public holiday is. */
export type VenueOffDay = OffDay & Readonly<{ venueId: VenueId | null }>;

/** Why nothing can be moved to a date. `taken`: the group meets then already. */
export type MoveFault = 'off-day' | 'past' | 'closed-month' | 'taken';

/** The choice made for each key; null where it is still open. */
export function choicesBy<Key>(choices: OffDayChoices<Key>): (key: Key) => OffDayChoice | null {
  const each = new Map(choices.each.map(({ of, choice }) => [of, choice]));
  const rest: OffDayChoice | null = choices.rest === 'ask' ? null : { kind: choices.rest };
  return (key) => each.get(key) ?? rest;
}

/** Off days by date; a closure names a date it shares with a holiday. */
export function offDaysByDate<Day extends OffDay>(
  offDays: readonly Day[],
): ReadonlyMap<LocalDate, Day> {
  const byDate = new Map<LocalDate, Day>();
  for (const offDay of offDays) {
    if (byDate.get(offDay.date)?.reason !== 'closure') byDate.set(offDay.date, offDay);
  }
  return byDate;
}

/** The reason a session cancelled for an off day carries. */
export const cancelReasonOf = ({ reason }: OffDay): CancelReason =>
  reason === 'holiday' ? 'holiday' : 'venue-closed';
