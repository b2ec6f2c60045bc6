import type { RoomId, VenueId } from '#shared/kernel/ids.ts';
import { isoWeekdayOf } from '#shared/kernel/local-date.ts';
import type { Demo } from './demo-context.ts';
import { townOf } from './demo-names.ts';
import type { Team } from './demo-staff.ts';
import { demoWords } from './demo-words.ts';

type Hours = Readonly<{ opensMinute: number; closesMinute: number }>;

export type DemoVenue = Readonly<{
  id: VenueId;
  /** The first is where the demo's today is prepared. */
  isFirst: boolean;
  rooms: readonly RoomId[];
  hours: ReadonlyMap<number, Hours>;
  team: Team;
  address: string;
  /** Visits of an average day. */
  usualVisits: number;
}>;

const atHours = (opens: number, closes: number): Hours => ({
  opensMinute: opens * 60,
  closesMinute: closes * 60,
});

/** Monday to Friday, as such venues print them on their doors. */
const weeks: readonly (readonly Hours[])[] = [
  [atHours(9, 15), atHours(9, 15), atHours(9, 15), atHours(9, 15), atHours(9, 14)],
  [atHours(10, 18), atHours(9, 16), atHours(10, 18), atHours(9, 16), atHours(9.5, 15.5)],
  [atHours(10, 15), atHours(10, 15), atHours(12, 18), atHours(10, 15), atHours(10, 14)],
];

/** Adds a venue with its rooms (one of them no longer used) and its opening hours. */
export function addVenue(demo: Demo, index: number, team: Team): DemoVenue {
  const { tables, random, options } = demo;
  const id = demo.newId<'venue'>();
  const address = `Esimerkkitie ${random.int(1, 40)}, ${townOf(index)}`;
  const funders = demoWords[options.language].funders;
  const rest = { room_conflicts: 'warning', funders } as const;
  tables.venues.add({ id, name: `Narikka ${townOf(index)}`, address, ...rest });
  const words = demoWords[options.language];
  const rooms = words.rooms.map((name, place) => addRoom(demo, { id, name, place }));
  tables.rooms.add({
    id: demo.newId<'room'>(),
    venue_id: id,
    name: words.formerRoom,
    capacity: 10,
    archived: 1,
  });
  const hours = weekOf(demo, index);
  for (const [weekday, { opensMinute, closesMinute }] of hours) {
    tables.openingHours.add({
      venue_id: id,
      weekday,
      opens_minute: opensMinute,
      closes_minute: closesMinute,
    });
  }
  return { id, address, isFirst: index === 0, rooms, hours, team, usualVisits: random.int(16, 30) };
}

function addRoom(demo: Demo, room: { id: VenueId; name: string; place: number }): RoomId {
  const id = demo.newId<'room'>();
  const capacity = [40, 14, null][room.place] ?? null;
  demo.tables.rooms.add({ id, venue_id: room.id, name: room.name, capacity, archived: 0 });
  return id;
}

function weekOf({ options }: Demo, index: number): ReadonlyMap<number, Hours> {
  const hours = new Map<number, Hours>();
  for (const [i, day] of (weeks[index % weeks.length] ?? []).entries()) hours.set(i + 1, day);
  // Somebody who practises at the weekend must find the first venue open too.
  const today = isoWeekdayOf(options.until);
  if (index === 0 && !hours.has(today)) hours.set(today, atHours(10, 16));
  return hours;
}
