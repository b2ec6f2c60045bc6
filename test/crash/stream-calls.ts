import type { Random } from '#electron/demo/random.ts';
import type { Client } from '#shared/contract/envelope.ts';
import { type MarkStatus, markStatuses } from '#shared/domain/attendance/mark-status.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import type { Ledger, Place } from './ledger.ts';

/** Signs in as the only person with a passphrase. */
export async function signIn(call: Client, passphrase: string): Promise<void> {
  const { slots } = await call('app.status', {});
  const [slot] = slots;
  if (!slot) throw new Error('nobody can sign in');
  await call('staff.signIn', { staffId: slot.staffId, passphrase });
}

/** The registers of the last weeks, opened again, and everybody in them. */
export async function openRegisters(call: Client): Promise<Place[]> {
  const { today } = await call('app.status', {});
  const places: Place[] = [];
  for (const session of await call('sessions.list', { from: addDays(today, -60), to: today })) {
    if (session.form !== 'closed' || session.shownStatus !== 'held') continue;
    const sessionId = session.id;
    if (session.registerClosed) await call('attendance.reopen', { sessionId });
    const { rows } = await call('attendance.register', { sessionId });
    for (const { personId, status } of rows) places.push({ sessionId, personId, before: status });
  }
  if (places.length === 0) throw new Error('nobody to mark');
  return places;
}

type Streams = Readonly<{
  call: Client;
  ledger: Ledger;
  random: Random;
  places: readonly Place[];
  venueId: string;
  /** True once the host has been killed: failing is then what a call should do. */
  isKilled: () => boolean;
}>;

/** Marks and counts, one after the other of each kind and both kinds at once, until the host is gone. */
export async function streamCalls(streams: Streams): Promise<void> {
  await Promise.all([
    untilKilled(streams, () => markOnce(streams)),
    untilKilled(streams, () => visitOnce(streams)),
  ]);
}

async function untilKilled({ isKilled }: Streams, once: () => Promise<void>): Promise<void> {
  try {
    while (!isKilled()) await once();
  } catch (error) {
    if (!isKilled()) throw error;
  }
}

async function markOnce({ call, ledger, random, places }: Streams): Promise<void> {
  const place = random.pick(places);
  const others = markStatuses.filter((status) => status !== ledger.statusOf(place));
  const status: MarkStatus = random.pick(others);
  ledger.markInFlight = { place, status };
  const { sessionId, personId } = place;
  await call('attendance.mark', { sessionId, personId, status });
  ledger.markDone({ place, status });
  ledger.acknowledged += 1;
}

async function visitOnce({ call, ledger, random, venueId }: Streams): Promise<void> {
  ledger.visitInFlight = true;
  await call('visits.add', { venueId, kind: random.chance(0.1) ? 'first-of-year' : 'visit' });
  ledger.visitDone();
  ledger.acknowledged += 1;
}

/** The venue whose visitors are counted; asked for before anything is killed. */
export async function firstVenue(call: Client): Promise<{ venueId: string }> {
  const [venue] = await call('venues.list', {});
  if (!venue) throw new Error('no venue to count in');
  return { venueId: venue.id };
}
