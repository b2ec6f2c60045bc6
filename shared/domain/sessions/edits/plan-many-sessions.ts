import type { LocalDate } from '../../../kernel/local-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { OffDay } from '../off-day.ts';
import type { EditInput } from './edit-input.ts';
import type { EditItem, EditPreview, LeftOutDate } from './edit-preview.ts';
import { itemOf, type Stance, stanceOf } from './item-of.ts';
import { offDaysByDate } from './off-day-choice.ts';
import { type DateClaim, type PairedDates, pairDates } from './pair-dates.ts';
import { type ManySessionsEdit, withChanges } from './series-edit.ts';
import { seriesEffect } from './series-effect.ts';
import { timeLockOf } from './session-lock.ts';
import {
  type SessionStandard,
  type SessionState,
  slotDateOf,
  standardOf,
} from './session-state.ts';

type ManyInput = EditInput & Readonly<{ edit: ManySessionsEdit }>;

/** What every session of the edit is measured by. */
type Ground = ManyInput &
  Readonly<{
    standard: SessionStandard;
    /** The dates of the new rule within the scope; null where the rule stays. */
    dates: readonly LocalDate[] | null;
    off: ReadonlyMap<LocalDate, OffDay>;
  }>;

type Judged = Readonly<{ session: SessionState; stance: Stance }>;

/** Lays out an edit of many sessions of a series; `planEdit` says by which rules. */
export function planManySessions(input: ManyInput): Result<EditPreview> {
  const ground = groundOf(input);
  const { series, sessions, edit, dates } = ground;
  const judged = sessions.map((session) => ({ session, stance: stanceOf(session, input) }));
  const { placed, free } = dates ? pair(ground, judged, dates) : nothingPaired;
  const isOpen = (date: LocalDate): boolean => !closedWhy(ground, date);
  const own = judged.map(({ session, stance }) =>
    itemOf({ ...ground, session, stance, isOpen, slotDate: placed.get(session.id) ?? null }),
  );
  const items = [...own, ...free.filter(isOpen).map((date) => added(ground, date))];
  const isEmpty = placed.size === 0 && items.length === own.length;
  if (dates && dates.length > 0 && isEmpty) return err('no-dates-left');
  const leftOut = free.flatMap((date) => closedWhy(ground, date) ?? []).filter(isWorthSaying);
  const effect = seriesEffect({ series, edit, dates, items });
  return ok({ series, items: items.sort(byDate), leftOut, effect });
}

const nothingPaired: PairedDates = { placed: new Map(), free: [] };

function groundOf(input: ManyInput): Ground {
  const { series, edit, offDays } = input;
  const { recurrence } = edit.changes;
  const first = edit.scope === 'all' ? null : edit.from;
  const inScope = recurrence?.dates.filter((date) => first === null || date >= first);
  const kept = new Set(edit.keepOffDays);
  return {
    ...input,
    standard: standardOf(withChanges({ ...series, date: series.from }, edit.changes)),
    dates: inScope ? [...new Set(inScope)].sort() : null,
    off: offDaysByDate(offDays.filter(({ date }) => !kept.has(date))),
  };
}

type ClosedDate = LeftOutDate | Readonly<{ why: 'past' }>;

/** Why no session is put on a date; null when one may be. */
function closedWhy({ facts, standard, off }: Ground, date: LocalDate): ClosedDate | null {
  const lock = timeLockOf({ date, startMinute: standard.startMinute }, facts);
  if (lock) return { why: lock, date };
  const offDay = off.get(date);
  return offDay ? { why: 'off-day', date, offDay } : null;
}

/** That nothing is added to the past goes without saying. */
const isWorthSaying = (closed: ClosedDate): closed is LeftOutDate => closed.why !== 'past';

function pair(ground: Ground, judged: readonly Judged[], dates: readonly LocalDate[]): PairedDates {
  const claims = judged.map(
    ({ session, stance }): DateClaim => ({
      id: session.id,
      slotDate: slotDateOf(session),
      may: claimOf(session, stance),
    }),
  );
  return pairDates({ claims, dates, isOpen: (date) => !closedWhy(ground, date) });
}

function claimOf({ status, origin }: SessionState, stance: Stance): DateClaim['may'] {
  const didNotMeet = status === 'cancelled' || status === 'not-held';
  if (didNotMeet || origin.kind === 'added' || stance.kind === 'outside') return 'stay';
  return stance.kind === 'follows' ? 'shift' : 'cover';
}

const added = ({ standard }: Ground, date: LocalDate): EditItem => ({
  kind: 'add',
  plan: { ...standard, date },
});

const dateOf = (item: EditItem): LocalDate =>
  item.kind === 'add' ? item.plan.date : item.session.date;

function byDate(a: EditItem, b: EditItem): number {
  return dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b));
}
