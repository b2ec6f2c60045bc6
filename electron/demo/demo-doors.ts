import { fixedItems, listedKinds } from '#shared/domain/visits/day-counters.ts';
import { entryText, firstEntries } from '#shared/domain/visits/first-entries.ts';
import { translator } from '#shared/i18n/translate.ts';
import { type CounterEntryId, makeId, type StaffId } from '#shared/kernel/ids.ts';
import { isoWeekdayOf, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Schema } from '../store/schema.ts';
import type { Demo } from './demo-context.ts';
import type { DemoStaff, Team } from './demo-staff.ts';
import type { DemoVenue } from './demo-venues.ts';
import { createRandom } from './random.ts';

/** Destinations and kinds of errand, by counter. */
export type DemoEntries = Readonly<Record<'guided' | 'errand', readonly CounterEntryId[]>>;

/** Adds the lists that a new folder's counters begin with. */
export function addCounterEntries({ options, tables, from }: Demo): DemoEntries {
  const t = translator(options.language);
  // Ids of their own, so that everything else stays as it was without counters.
  const random = createRandom(options.seed + 41);
  let clockMs = Date.parse(`${from}T08:00:00Z`);
  const newId = (): CounterEntryId => {
    clockMs += 1;
    return makeId(
      clockMs,
      Uint8Array.from({ length: 7 }, () => random.int(0, 255)),
    );
  };
  const entries = { guided: [] as CounterEntryId[], errand: [] as CounterEntryId[] };
  for (const counter of listedKinds) {
    for (const key of firstEntries[counter]) {
      const id = newId();
      tables.counterEntries.add({ id, counter, name: t(entryText(counter, key)), archived: 0 });
      entries[counter].push(id);
    }
  }
  return entries;
}

type DoorDay = Readonly<{ venue: DemoVenue; date: LocalDate; visits: number }>;
type Counter = Schema['day_counters']['counter'];

/** Adds what was counted beside the visits of a day, and who of the staff was there. */
export function addDoorDay(
  demo: Demo,
  day: DoorDay,
  { entries, team }: Readonly<{ entries: DemoEntries; team: Team }>,
): void {
  const { random } = demo;
  const count = (counter: Counter, item: string, times: number, each = 0): void => {
    if (times <= 0) return;
    const { venue, date } = day;
    const row = { venue_id: venue.id, date, counter, item, count: times, minutes: times * each };
    demo.tables.dayCounters.add(row);
  };
  for (const item of fixedItems.contact) count('contact', item, random.int(0, 4) - 1);
  for (const item of fixedItems.company) count('company', item, random.int(0, 3) - 1);
  for (const id of entries.guided) count('guided', id, random.int(0, 5) - 4);
  for (const id of entries.errand) count('errand', id, random.int(0, 5) - 4, 30);
  count('digital', 'support', random.int(0, 4) - 1, 15);
  addBands(demo, day, count);
  addPresences(demo, day, team);
}

/** Somebody guesses the age of a part of those who come. */
function addBands(
  { random }: Demo,
  { visits }: DoorDay,
  count: (counter: Counter, item: string, times: number) => void,
): void {
  const known = Math.floor(visits * 0.8);
  const young = random.int(0, Math.floor(known * 0.3));
  const old = random.int(0, Math.floor(known * 0.3));
  count('age', '18-29', young);
  count('age', '65-over', old);
  count('age', '30-54', known - young - old);
}

function addPresences({ random, tables }: Demo, { venue, date }: DoorDay, team: Team): void {
  const hours = venue.hours.get(isoWeekdayOf(date));
  if (!hours) return;
  const isThere = new Set<StaffId>();
  const add = ({ id, workingRole }: DemoStaff, minutes: number): void => {
    // One person can stand in a team twice.
    if (isThere.has(id)) return;
    isThere.add(id);
    const key = { venue_id: venue.id, date, staff_id: id, working_role: workingRole };
    tables.dayStaff.add({ ...key, minutes });
  };
  for (const employee of team.employees) add(employee, hours.closesMinute - hours.opensMinute);
  for (const peer of team.peers) if (random.chance(0.4)) add(peer, random.int(2, 5) * 60);
}
