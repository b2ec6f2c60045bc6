import type { ParsedInput } from '#shared/contract/contract.ts';
import type { VisitDay } from '#shared/contract/visits.ts';
import type { VisitKind } from '#shared/domain/visits/visit-kinds.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { noteCorrection, recordingOn } from '../months/closed-month.ts';
import type { VisitChange } from '../ports.ts';

/** The counter at the door: one tap is one visit, and nobody's name. */
export const visitsHandlers: Handlers<CallsOf<'visits'>> = {
  'visits.day': ({ stores }, { venueId, date }) => ok(stores.visits.day(venueId, date)),
  'visits.openDoors': (context, { venueId }) =>
    onDay(context, venueId, () => {
      openDoors(context, venueId);
      // Opened again after closing: the day goes on.
      context.stores.visits.setClosed(venueId, context.now.date, null);
    }),
  'visits.closeDoors': (context, { venueId }) =>
    onDay(context, venueId, () => {
      openDoors(context, venueId);
      context.stores.visits.setClosed(venueId, context.now.date, context.now.minute);
    }),
  'visits.add': (context, { venueId, kind }) =>
    onDay(context, venueId, () => {
      openDoors(context, venueId);
      addTap(context, venueId, { kind, changes: [tapOf(kind, hourNow(context))] });
    }),
  'visits.undo': (context, { venueId }) => {
    const { stores, now } = context;
    const last = stores.visits.lastTaps(venueId, now.date);
    if (last.length === 0) return err('nothing-to-undo');
    return onDay(context, venueId, () => {
      for (const change of last) stores.visits.addToHour(venueId, now.date, negative(change));
      stores.visits.removeLastTaps(venueId, now.date);
    });
  },
  'visits.correctTotal': correctTotal,
};

const hourNow = ({ now }: Context): number => Math.min(23, Math.floor(now.minute / 60));

function onDay(context: Context, venueId: VenueId, work: () => void): Result<VisitDay> {
  const { stores, now } = context;
  if (!stores.venues.exists(venueId)) return err('not-found');
  work();
  return ok(stores.visits.day(venueId, now.date));
}

/** A count before the doors were opened opens them: counting never waits for a formality. */
function openDoors({ stores, now }: Context, venueId: VenueId): void {
  if (stores.visits.day(venueId, now.date).openedMinute !== null) return;
  stores.visits.setOpened(venueId, now.date, now.minute);
  stores.visits.forgetTapsBefore(venueId, now.date);
}

const tapOf = (kind: VisitKind, hour: number): VisitChange => ({
  hour,
  visits: 1,
  // Somebody who comes for the first time ever comes for the first time this year, too.
  firstOfYear: kind === 'visit' ? 0 : 1,
  firstEver: kind === 'first-ever' ? 1 : 0,
});

const negative = ({ hour, visits, firstOfYear, firstEver }: VisitChange): VisitChange => ({
  hour,
  visits: -visits,
  firstOfYear: -firstOfYear,
  firstEver: -firstEver,
});

type Tap = Readonly<{ kind: VisitKind | 'correction'; changes: readonly VisitChange[] }>;

function addTap(context: Context, venueId: VenueId, { kind, changes }: Tap): void {
  const { stores, now, newId } = context;
  const batch = newId<'visit-batch'>();
  for (const change of changes) {
    stores.visits.addToHour(venueId, now.date, change);
    stores.visits.addTap({
      id: newId<'visit-tap'>(),
      batch,
      venueId,
      date: now.date,
      kind,
      change,
    });
  }
}

/** "Now N in all": today into the present hour, an earlier day without an hour. */
function correctTotal(
  context: Context,
  { venueId, date, visits }: ParsedInput<'visits.correctTotal'>,
): Result<VisitDay> {
  const { stores, now } = context;
  if (!stores.venues.exists(venueId)) return err('not-found');
  if (date > now.date) return err('day-not-today');
  const recording = recordingOn(context, { venueId, date });
  if (!recording.ok) return recording;
  const day = stores.visits.day(venueId, date);
  if (visits < day.firstOfYear) {
    return err('below-first-visits', { params: { count: day.firstOfYear } });
  }
  const isToday = date === now.date;
  const changes = correction(context, { venueId, date, by: visits - day.visits, isToday });
  if (isToday) {
    openDoors(context, venueId);
    if (changes.length > 0) addTap(context, venueId, { kind: 'correction', changes });
  } else {
    for (const change of changes) stores.visits.addToHour(venueId, date, change);
    context.audit('visits-corrected', venueId, date);
    const values = { before: day.visits, after: visits };
    noteCorrection(context, { venueId, date, subjectId: venueId, detail: 'visits', ...values });
  }
  return ok(stores.visits.day(venueId, date));
}

type Correction = Readonly<{
  venueId: VenueId;
  date: VisitDay['date'];
  by: number;
  isToday: boolean;
}>;

/** What has to be added to which hours; visits too many are taken from the latest hours. */
function correction(context: Context, { venueId, date, by, isToday }: Correction): VisitChange[] {
  const plain = { firstOfYear: 0, firstEver: 0 };
  if (by === 0) return [];
  if (by > 0) return [{ hour: isToday ? hourNow(context) : -1, visits: by, ...plain }];
  const changes: VisitChange[] = [];
  let left = -by;
  for (const row of context.stores.visits.hours(venueId, date).reverse()) {
    // The first visits of an hour stay in it: they were marked one by one.
    const taken = Math.min(left, row.visits - row.firstOfYear);
    if (taken > 0) changes.push({ hour: row.hour, visits: -taken, ...plain });
    left -= taken;
  }
  return changes;
}
