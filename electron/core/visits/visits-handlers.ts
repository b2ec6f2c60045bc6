import type { ParsedInput } from '#shared/contract/contract.ts';
import type { VisitDay } from '#shared/contract/visits.ts';
import { hasMinutes, isTally, talliedBy } from '#shared/domain/visits/day-counters.ts';
import type { HourCounts } from '#shared/domain/visits/hour-shares.ts';
import type { VisitKind } from '#shared/domain/visits/visit-kinds.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { correctCounter, correctFirsts, correctTotal } from './corrections.ts';
import { counterSettings, isUsed, offeredItems, saveCounterEntry } from './counter-settings.ts';
import { dayRecord, saveDoors, saveRemark, setBoardMember, setPresence } from './day-record.ts';
import { addStep, hourNow, onToday, openDoors, undoStep } from './day-steps.ts';
import { hourAverages } from './hour-averages.ts';
import { useCode } from './visitor-codes.ts';

/** The counters at the door: one tap is one count, and nobody's name. */
export const visitsHandlers: Handlers<CallsOf<'visits'>> = {
  'visits.day': ({ stores }, { venueId, date }) => ok(stores.visits.day(venueId, date)),
  'visits.openDoors': (context, { venueId }) =>
    onToday(context, venueId, () => {
      openDoors(context, venueId);
      // Opened again after closing: the day goes on.
      context.stores.visits.setClosed(venueId, context.now.date, null);
      return ok({});
    }),
  'visits.closeDoors': (context, { venueId }) =>
    onToday(context, venueId, () => {
      openDoors(context, venueId);
      context.stores.visits.setClosed(venueId, context.now.date, context.now.minute);
      return ok({});
    }),
  'visits.add': (context, { venueId, kind }) =>
    onToday(context, venueId, () => {
      openDoors(context, venueId);
      addStep(context, venueId, { kind, visits: [tapOf(kind, hourNow(context))] });
      return ok({});
    }),
  'visits.count': count,
  'visits.undo': (context, { venueId }) =>
    onToday(context, venueId, () => (undoStep(context, venueId) ? ok({}) : err('nothing-to-undo'))),
  'visits.correctTotal': correctTotal,
  'visits.correctFirsts': correctFirsts,
  'visits.correctCounter': correctCounter,
  'visits.counters': counterSettings,
  'visits.useCounter': ({ stores }, { venueId, counter, used }) => {
    if (!stores.venues.exists(venueId)) return err('not-found');
    stores.doors.setCountable(venueId, counter, used);
    return ok({});
  },
  'visits.saveCounterEntry': saveCounterEntry,
  'visits.dayRecord': dayRecord,
  'visits.saveDoors': saveDoors,
  'visits.saveRemark': saveRemark,
  'visits.setPresence': setPresence,
  'visits.boardMembers': ({ stores }) => ok(stores.doors.boardMembers()),
  'visits.setBoardMember': setBoardMember,
  'visits.hourAverages': hourAverages,
  'visits.useCode': useCode,
};

const tapOf = (kind: VisitKind, hour: number): HourCounts => ({
  hour,
  visits: 1,
  // Somebody who comes for the first time ever comes for the first time this year, too.
  firstOfYear: kind === 'visit' ? 0 : 1,
  firstEver: kind === 'first-ever' ? 1 : 0,
});

/** One tap of another counter. A tally says something of a visit: it needs one to speak of. */
function count(
  context: Context,
  { venueId, counter, item, minutes }: ParsedInput<'visits.count'>,
): Result<VisitDay> {
  const { stores, now } = context;
  return onToday(context, venueId, () => {
    if (!isUsed(context, venueId, counter)) return err('counter-not-used');
    if (!offeredItems(context, venueId, counter).includes(item)) return err('not-found');
    if (minutes > 0 && !hasMinutes(counter)) {
      return err('invalid-input', { fields: { minutes: 'invalid' } });
    }
    const { visits, counters } = stores.visits.day(venueId, now.date);
    if (isTally(counter) && talliedBy(counters, counter) >= visits) {
      return err('above-visits', { params: { count: visits } });
    }
    openDoors(context, venueId);
    addStep(context, venueId, {
      corrects: false,
      counters: [{ counter, item, count: 1, minutes }],
    });
    return ok({});
  });
}
