import type { ParsedInput } from '#shared/contract/contract.ts';
import type { VisitDay } from '#shared/contract/visits.ts';
import { hasMinutes, isTally, mostTallied, talliedBy } from '#shared/domain/visits/day-counters.ts';
import { spreadFirsts, spreadVisits } from '#shared/domain/visits/hour-shares.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { knownItems } from './counter-settings.ts';
import { noteDifferences } from './day-differences.ts';
import { addStep, hourNow, openDoors, type Step } from './day-steps.ts';
import { dayFault } from './may-change-day.ts';

type VenueDay = Readonly<{ venueId: VenueId; date: LocalDate }>;
/** What a correction of one day comes to; a refusal changes nothing. */
type Decide = (day: VisitDay) => Result<Step>;

/** "Now N in all": today into the present hour, an earlier day without an hour. */
export function correctTotal(
  context: Context,
  { visits, ...place }: ParsedInput<'visits.correctTotal'>,
): Result<VisitDay> {
  const { stores, now } = context;
  return correct(context, place, ({ firstOfYear, counters }) => {
    const tallied = mostTallied(counters);
    if (visits < firstOfYear) return err('below-first-visits', { params: { count: firstOfYear } });
    if (visits < tallied) return err('below-tallies', { params: { count: tallied } });
    const hour = place.date === now.date ? hourNow(context) : -1;
    const hours = stores.visits.hours(place.venueId, place.date);
    return ok({ kind: 'correction', visits: spreadVisits(hours, { visits, hour }) });
  });
}

/** How many of the day's visits were first ones, when somebody forgot to say so or said it twice. */
export function correctFirsts(
  context: Context,
  { firstOfYear, firstEver, ...place }: ParsedInput<'visits.correctFirsts'>,
): Result<VisitDay> {
  return correct(context, place, ({ visits }) => {
    if (firstOfYear > visits) return err('above-visits', { params: { count: visits } });
    if (firstEver > firstOfYear) return err('ever-above-year');
    const hours = context.stores.visits.hours(place.venueId, place.date);
    return ok({ kind: 'correction', visits: spreadFirsts(hours, { firstOfYear, firstEver }) });
  });
}

/** Sets one of the other counters; what a day already has can be corrected under any setting. */
export function correctCounter(
  context: Context,
  { counter, item, count, minutes, ...place }: ParsedInput<'visits.correctCounter'>,
): Result<VisitDay> {
  return correct(context, place, ({ visits, counters }) => {
    if (!knownItems(context, counter).includes(item)) return err('not-found');
    if (minutes > 0 && !hasMinutes(counter)) {
      return err('invalid-input', { fields: { minutes: 'invalid' } });
    }
    const own = counters.find((row) => row.counter === counter && row.item === item);
    const by = { count: count - (own?.count ?? 0), minutes: minutes - (own?.minutes ?? 0) };
    // Only more of a tally can be too much: what is there already fitted.
    if (isTally(counter) && by.count > 0 && talliedBy(counters, counter) + by.count > visits) {
      return err('above-visits', { params: { count: visits } });
    }
    const isNothing = by.count === 0 && by.minutes === 0;
    return ok({ corrects: true, counters: isNothing ? [] : [{ counter, item, ...by }] });
  });
}

function correct(context: Context, place: VenueDay, decide: Decide): Result<VisitDay> {
  const { stores, now } = context;
  const { venueId, date } = place;
  const fault = dayFault(context, place);
  if (fault) return { ok: false, error: fault };
  if (date > now.date) return err('day-not-today');
  const before = stores.visits.day(venueId, date);
  const step = decide(before);
  if (!step.ok) return step;
  if (date === now.date) {
    openDoors(context, venueId);
    addStep(context, venueId, step.value);
  } else {
    addAfterwards(context, place, step.value);
    context.audit('visits-corrected', venueId, date);
  }
  noteDifferences(context, before);
  return ok(stores.visits.day(venueId, date));
}

function addAfterwards({ stores }: Context, { venueId, date }: VenueDay, step: Step): void {
  // Undoing that day's taps, were the clock set back, would no longer fit its numbers.
  stores.visits.forgetTapsOf(venueId, date);
  if ('kind' in step) {
    for (const change of step.visits) stores.visits.addToHour(venueId, date, change);
  } else for (const change of step.counters) stores.visits.addToCounter(venueId, date, change);
}
