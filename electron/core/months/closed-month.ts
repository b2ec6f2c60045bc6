import { daysOfMonth, monthIn } from '#shared/domain/months/month.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { capitalised, formatMonth } from '#shared/i18n/format.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';

type VenueDay = Readonly<{ venueId: VenueId; date: LocalDate }>;

/**
 * Whether what was recorded on a venue's day (marks, heads, visits, counters) may be changed now:
 * `open` as ever; `correction` the month is closed, whoever asks may correct it and then calls
 * `noteCorrection`. Others are refused with `month-closed`, except for today: a month is closed on
 * its last opening day, and who still comes that day is counted by whoever is there. Where the
 * clock is wrong about today nobody records a thing in it: a tap would land in figures long told.
 */
export function recordingOn(
  context: Context,
  { venueId, date }: VenueDay,
): Result<'open' | 'correction'> {
  if (!isClosed(context, { venueId, date })) return ok('open');
  if (date === context.now.date) {
    return isDayOfClosing(context, { venueId, date })
      ? ok('correction')
      : err('clock-in-closed-month');
  }
  return seesEveryRoster(context.me.role) ? ok('correction') : monthClosed(context, date);
}

/** The refusal of what would change a closed month, which it names; `of` is it or a day of it. */
export function monthClosed({ language }: Pick<Context, 'language'>, of: string) {
  const month = formatMonth(daysOfMonth(of.slice(0, 7)).from, language);
  // It begins the sentence.
  return err('month-closed', { params: { month: capitalised(month) } });
}

/** Whether the month was closed today or before, and the clock was not set back since. */
function isDayOfClosing({ stores, laterDay }: Context, { venueId, date }: VenueDay): boolean {
  const month = monthIn(date);
  const [closed] = stores.months.closed({ venueId, from: month, to: month });
  const closedOn = closed?.closing?.closedOn ?? null;
  return closedOn !== null && closedOn <= date && laterDay() === null;
}

export type Correction = VenueDay &
  Readonly<{
    /** What was corrected: a session, or the venue itself for visits and counters. */
    subjectId: string;
    /** What of it, as a code: `mark`, `headcount`, `visits`. Never a name. */
    detail: string;
    before?: string | number | null;
    after?: string | number | null;
  }>;

/**
 * Notes a change made to a day of a closed month: in the audit log, in the list of corrections and
 * on the month, whose reports then say when it was corrected. Does nothing while the month is open,
 * so that it can be called after every change.
 */
export function noteCorrection(context: Context, correction: Correction): void {
  const { venueId, date, subjectId, detail, before = null, after = null } = correction;
  const { stores, newId, me, now, audit } = context;
  if (!isClosed(context, { venueId, date })) return;
  stores.months.addCorrection({
    ...{ id: newId<'month-correction'>(), venueId, date, subjectId, detail },
    ...{ before: textOf(before), after: textOf(after) },
    ...{ madeOn: now.date, madeMinute: now.minute, staffId: me.staffId },
  });
  audit('month-corrected', subjectId, `${detail} ${date}`);
}

const textOf = (value: string | number | null): string | null =>
  value === null ? null : String(value);

const isClosed = ({ stores }: Context, { venueId, date }: VenueDay): boolean =>
  stores.venues.closedMonths(venueId).includes(monthIn(date));
