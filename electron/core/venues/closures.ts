import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { Closure } from '#shared/contract/venues.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { err, ok, type Refusal, type Result } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { Context } from '../context.ts';
import { daysOfClosure, daysOfHoliday, settleHits, shownHits } from './closure-hits.ts';
import { finnishHolidays } from './finnish-holidays.ts';

const longestDays = 400;

/** What a closure that is being written, or a holiday as a closed day, would hit. */
export function closureHits(
  context: Context,
  { of, choices }: ParsedInput<'venues.closureHits'>,
): Result<CallOutput<'venues.closureHits'>> {
  if ('rule' in of) {
    if (!context.stores.venues.exists(of.venueId)) return err('not-found');
    return shownHits(context, daysOfHoliday(context, of.venueId, of.rule), choices);
  }
  const { id, ...closure } = of;
  const before = id === undefined ? null : context.stores.venues.closure(id);
  if (id !== undefined && !before) return err('not-found');
  const fault = closureFault(context, closure);
  if (fault) return { ok: false, error: fault };
  return shownHits(context, daysOfClosure(context, closure, before), choices);
}

/** Adds a closure or school break; the sessions on its days are settled with it. */
export function addClosure(
  context: Context,
  { choices, ...closure }: ParsedInput<'venues.addClosure'>,
): Result<CallOutput<'venues.addClosure'>> {
  const fault = closureFault(context, closure);
  if (fault) return { ok: false, error: fault };
  const days = daysOfClosure(context, closure, null);
  const settled = settleHits(context, days, { choices, title: closure.name });
  if (!settled.ok) return settled;
  const id = context.newId<'closure'>();
  context.stores.venues.addClosure({ ...closure, id });
  return ok({ id, ...settled.value });
}

/** The same for one that is there: asked about are the sessions on the days it gains. */
export function changeClosure(
  context: Context,
  { choices, ...closure }: ParsedInput<'venues.changeClosure'>,
): Result<CallOutput<'venues.changeClosure'>> {
  const { venues } = context.stores;
  const before = venues.closure(closure.id);
  if (!before) return err('not-found');
  const fault = closureFault(context, closure);
  if (fault) return { ok: false, error: fault };
  const days = daysOfClosure(context, closure, before);
  const settled = settleHits(context, days, { choices, title: closure.name });
  if (settled.ok) venues.changeClosure(closure);
  return settled;
}

function closureFault(
  { stores }: Context,
  { venueId, from, to }: Pick<Closure, 'venueId' | 'from' | 'to'>,
): Refusal | null {
  if (venueId !== null && !stores.venues.exists(venueId)) return err('not-found').error;
  return periodFault(from, to, longestDays);
}

/** Keeps a holiday closed or open in a venue; a day that becomes closed asks about its sessions. */
export function setHoliday(
  context: Context,
  { venueId, rule, isClosed, choices }: ParsedInput<'venues.setHoliday'>,
): Result<CallOutput<'venues.setHoliday'>> {
  const { stores, now, language } = context;
  if (!stores.venues.exists(venueId)) return err('not-found');
  // Each holiday comes once in any thirteen months.
  const usual = finnishHolidays(now.date, addDays(now.date, 400)).find((one) => one.rule === rule);
  if (!usual) return err('not-found');
  const days = isClosed ? daysOfHoliday(context, venueId, rule) : { ofVenues: [], insteadOf: null };
  const settled = settleHits(context, days, { choices, title: usual.name[language] });
  if (!settled.ok) return settled;
  stores.venues.setHolidayChoice(venueId, rule, isClosed === usual.isClosed ? null : isClosed);
  return settled;
}
