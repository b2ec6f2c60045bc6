import type { ParsedInput } from '#shared/contract/contract.ts';
import {
  type OffDay,
  type PlannedSeries,
  planSeries,
} from '#shared/domain/sessions/plan-series.ts';
import { formatDate } from '#shared/i18n/format.ts';
import type { SeriesId, VenueId } from '#shared/kernel/ids.ts';
import { datesFrom, type LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import type { GroupRow } from '../ports.ts';
import { finnishHolidays } from '../venues/finnish-holidays.ts';
import { leadersOf } from './session-access.ts';

type Plan = ParsedInput<'sessions.previewSeries'>;
type Planned = PlannedSeries & { group: GroupRow };

/** The dates of a weekly series and those it leaves out, saving nothing. */
export function previewSeries(
  context: Context,
  plan: Plan,
): Result<{ dates: LocalDate[]; skipped: OffDay[] }> {
  const planned = layOut(context, plan);
  if (!planned.ok) return planned;
  return ok({ dates: [...planned.value.dates], skipped: [...planned.value.skipped] });
}

/** Saves a weekly series as sessions of their own; the caller's `keep` are held all the same. */
export function createSeries(
  context: Context,
  { keep, ...plan }: ParsedInput<'sessions.createSeries'>,
): Result<{ seriesId: SeriesId; created: number }> {
  const planned = layOut(context, plan);
  if (!planned.ok) return planned;
  const { group, rule, skipped } = planned.value;
  const kept = skipped.map(({ date }) => date).filter((date) => keep.includes(date));
  // A series saved twice by a double click, or one that meets another, adds no second session.
  const taken = context.stores.sessions.datesOf(group.id, plan.startMinute);
  const dates = [...planned.value.dates, ...kept].filter((date) => !taken.has(date)).sort();
  if (dates.length === 0) return err('no-dates-left');
  const seriesId = context.newId<'series'>();
  const { startMinute, endMinute, roomId } = plan;
  const times = { startMinute, endMinute, roomId };
  context.stores.sessions.addSeries({
    id: seriesId,
    groupId: group.id,
    rule,
    from: plan.from,
    ...times,
  });
  const leaders = leadersOf(context, group.leaderIds);
  for (const date of dates) {
    const id = context.newId<'session'>();
    const of = { venueId: group.venueId, groupId: group.id, seriesId, ownTitle: null };
    context.stores.sessions.add({ id, ...of, date, ...times }, leaders);
  }
  return ok({ seriesId, created: dates.length });
}

function layOut(context: Context, plan: Plan): Result<Planned> {
  const { stores, now, me, language } = context;
  const group = stores.groups.get(plan.groupId, now.date);
  if (!group) return err('not-found');
  if (!mayOpenRoster(me, group.leaderIds)) return err('not-allowed');
  if (plan.endMinute <= plan.startMinute) {
    return err('end-before-start', { fields: { endMinute: 'end-before-start' } });
  }
  if (plan.roomId !== null && stores.venues.room(plan.roomId)?.venueId !== group.venueId) {
    return err('not-found');
  }
  if (group.endsOn !== null && plan.until > group.endsOn) {
    const date = formatDate(group.endsOn, language);
    return err('group-ended', { params: { date }, fields: { until: 'invalid' } });
  }
  const planned = planSeries(plan, offDays(context, group.venueId, plan));
  return planned.ok ? ok({ ...planned.value, group }) : planned;
}

/** Public holidays, closing eves and the venue's own closures; a closure names a date it shares with a holiday. */
function offDays(context: Context, venueId: VenueId, { from, until }: Plan): OffDay[] {
  const holidays = finnishHolidays(from, until).map(
    ({ date, name }): OffDay => ({ date, reason: 'holiday', name }),
  );
  const closed = context.stores.venues
    .closures(from, until)
    .filter((closure) => closure.venueId === null || closure.venueId === venueId)
    .flatMap(({ from: first, to, name }) =>
      datesFrom(first, to).map(
        (date): OffDay => ({ date, reason: 'closure', name: { fi: name, sv: name, en: name } }),
      ),
    );
  return [...holidays, ...closed];
}
