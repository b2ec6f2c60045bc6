import type { LocalDate, MinuteOfDay } from '../../../kernel/local-date.ts';
import type { OffDay } from '../off-day.ts';
import {
  choicesBy,
  type DateHit,
  type MoveFault,
  type OffDayChoices,
  offDaysByDate,
} from './off-day-choice.ts';
import { type Facts, timeLockOf } from './session-lock.ts';

/** A date on which a session will be held, and the date of the rule it stands for. */
export type SettledDate = Readonly<{ slotDate: LocalDate; date: LocalDate }>;

/** The dates of a plan after its off days were chosen upon. */
export type SettledDates = Readonly<{
  dates: readonly SettledDate[];
  /** Chosen not to be held: no session is made for them, so nobody is absent from one. */
  cancelled: readonly DateHit[];
  /** Nothing chosen yet, and therefore nothing done. */
  open: readonly DateHit[];
  /** Moves that cannot be; they are not in `dates` either. */
  refused: readonly Readonly<{ hit: DateHit; to: LocalDate; why: MoveFault }>[];
}>;

type ToSettle = Readonly<{
  dates: readonly LocalDate[];
  offDays: readonly OffDay[];
  choices: OffDayChoices<LocalDate>;
  startMinute: MinuteOfDay;
  facts: Facts;
}>;

/** The dates of a plan that fall on an off day. */
export function dateHits(
  dates: readonly LocalDate[],
  offDays: readonly OffDay[],
): readonly DateHit[] {
  const off = offDaysByDate(offDays);
  return dates.flatMap((date) => {
    const offDay = off.get(date);
    return offDay ? [{ date, offDay }] : [];
  });
}

/** Lays a plan's dates out by what was chosen of each that falls on an off day. */
export function settleDates(input: ToSettle): SettledDates {
  const { dates, offDays, choices } = input;
  const hits = dateHits(dates, offDays);
  const choiceOf = choicesBy(choices);
  const chosen = Map.groupBy(hits, ({ date }) => choiceOf(date)?.kind ?? 'open');
  const hit = new Set(hits.map(({ date }) => date));
  const kept = (chosen.get('keep') ?? []).map(({ date }) => date);
  const held = [...dates.filter((date) => !hit.has(date)), ...kept];
  const moves = (chosen.get('move') ?? []).flatMap((of) => {
    const choice = choiceOf(of.date);
    return choice?.kind === 'move' ? [{ hit: of, to: choice.to }] : [];
  });
  const { moved, refused } = moveDates(input, { moves, held });
  const settled = [...held.map((date) => ({ slotDate: date, date })), ...moved];
  return {
    dates: settled.sort((a, b) => (a.date < b.date ? -1 : 1)),
    cancelled: chosen.get('cancel') ?? [],
    open: chosen.get('open') ?? [],
    refused,
  };
}

type Move = Readonly<{ hit: DateHit; to: LocalDate }>;
type RefusedMove = Move & Readonly<{ why: MoveFault }>;

function moveDates(
  { offDays, startMinute, facts }: ToSettle,
  { moves, held }: Readonly<{ moves: readonly Move[]; held: readonly LocalDate[] }>,
): Readonly<{ moved: readonly SettledDate[]; refused: readonly RefusedMove[] }> {
  const off = offDaysByDate(offDays);
  const taken = new Set(held);
  const faultOf = (date: LocalDate): MoveFault | null => {
    if (off.has(date)) return 'off-day';
    return taken.has(date) ? 'taken' : timeLockOf({ date, startMinute }, facts);
  };
  const moved: SettledDate[] = [];
  const refused: RefusedMove[] = [];
  for (const { hit, to } of moves) {
    const why = faultOf(to);
    if (why) refused.push({ hit, to, why });
    else moved.push({ slotDate: hit.date, date: to });
    taken.add(to);
  }
  return { moved, refused };
}
