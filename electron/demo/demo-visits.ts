import {
  addDays,
  day,
  daysBetween,
  isoWeekdayOf,
  type LocalDate,
  partsOf,
} from '#shared/kernel/local-date.ts';
import type { Demo } from './demo-context.ts';
import { addDoorDay, type DemoEntries } from './demo-doors.ts';
import { isOpenOn } from './demo-groups.ts';
import type { Team } from './demo-staff.ts';
import type { DemoVenue } from './demo-venues.ts';
import { demoWords } from './demo-words.ts';
import { createRandom } from './random.ts';

/** How busy a month and a weekday are against the average. */
const months = [0.95, 1, 1.05, 1, 0.9, 0.75, 0.6, 0.9, 1.05, 1.1, 1.1, 0.9];
const weekdays = [1.1, 1, 1.15, 1, 0.8, 0.6, 0.6];

type Around = Readonly<{ entries: DemoEntries; team: Team }>;

/** Adds the opening days and visits of a venue, until yesterday: today's doors are still shut. */
export function addVisits(demo: Demo, venue: DemoVenue, around: Around): void {
  // Chance of their own, so that everything else stays as it was without counters.
  const apart: Demo = { ...demo, random: createRandom(demo.options.seed + 40 + venue.usualVisits) };
  const { from, options } = demo;
  for (let date = from; date < options.until; date = addDays(date, 1)) {
    if (!isOpenOn(demo, venue, date)) continue;
    const visits = addDay(demo, venue, date);
    if (visits > 0) addDoorDay(apart, { venue, date, visits }, around);
  }
}

/** Its visits. */
function addDay(demo: Demo, venue: DemoVenue, date: LocalDate): number {
  const { random, tables } = demo;
  const weekday = isoWeekdayOf(date);
  const hours = venue.hours.get(weekday);
  if (!hours) return 0;
  const { opensMinute, closesMinute } = hours;
  const forgotten = random.chance(0.02);
  tables.openingDays.add({
    venue_id: venue.id,
    date,
    opened_minute: opensMinute - random.int(-4, 6),
    closed_minute: forgotten ? null : closesMinute + random.int(-3, 12),
    remark: date === addDays(demo.options.until, -1) ? demoWords[demo.options.language].remark : '',
  });
  const expected =
    venue.usualVisits * (months[partsOf(date).month - 1] ?? 1) * (weekdays[weekday - 1] ?? 1);
  const visits = Math.round(Math.min(40, Math.max(10, expected * (0.75 + random.next() * 0.5))));
  // The paper tally of a day on which the program stood still, entered afterwards.
  const isFromPaper = random.chance(0.01);
  const hourOf = (): number =>
    isFromPaper ? -1 : hourBetween(opensMinute, closesMinute, random.next() + random.next());
  for (const [hour, counts] of countVisits(demo, { date, visits, hourOf })) {
    tables.visitHours.add({ venue_id: venue.id, date, hour, ...counts });
  }
  return visits;
}

/** The middle of the day is busiest: two dice fall there. */
function hourBetween(opensMinute: number, closesMinute: number, twoDice: number): number {
  return Math.floor((opensMinute + ((closesMinute - opensMinute) * twoDice) / 2) / 60);
}

type HourCounts = { visits: number; first_of_year: number; first_ever: number };
type Day = Readonly<{ date: LocalDate; visits: number; hourOf: () => number }>;

function countVisits({ random }: Demo, { date, visits, hourOf }: Day): Map<number, HourCounts> {
  const firstShare = firstOfYearShare(date);
  const hours = new Map<number, HourCounts>();
  for (let visit = 0; visit < visits; visit++) {
    const hour = hourOf();
    const counts = hours.get(hour) ?? { visits: 0, first_of_year: 0, first_ever: 0 };
    const isFirst = random.chance(firstShare);
    counts.visits += 1;
    if (isFirst) counts.first_of_year += 1;
    if (isFirst && random.chance(0.25)) counts.first_ever += 1;
    hours.set(hour, counts);
  }
  return new Map([...hours].sort(([a], [b]) => a - b));
}

/** In January nearly everybody comes for the first time this year, in November hardly anybody. */
function firstOfYearShare(date: LocalDate): number {
  const dayOfYear = daysBetween(day(`${partsOf(date).year}-01-01`), date);
  return 0.02 + 0.6 * Math.exp(-dayOfYear / 16);
}
