import type { SessionKind } from '#shared/domain/sessions/session-kinds.ts';
import { addDays, isoWeekdayOf, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Demo } from './demo-context.ts';
import { isOpenOn } from './demo-groups.ts';
import { addSession, type DemoSession, outcomeOf } from './demo-sessions.ts';
import type { DemoVenue } from './demo-venues.ts';
import { demoWords } from './demo-words.ts';

/** Days between two of a kind, and when in the day it begins and ends. */
type Meeting = Readonly<{
  kind: 'one-to-one' | 'prepared-appointment' | 'professionals-meeting' | 'workshop';
  every: readonly [number, number];
  startMinute: number;
  endMinute: number;
}>;

const meetings: readonly Meeting[] = [
  { kind: 'one-to-one', every: [5, 12], startMinute: 840, endMinute: 885 },
  { kind: 'prepared-appointment', every: [15, 30], startMinute: 540, endMinute: 600 },
  { kind: 'professionals-meeting', every: [25, 35], startMinute: 510, endMinute: 570 },
  { kind: 'workshop', every: [60, 110], startMinute: 780, endMinute: 960 },
];

/** Adds what is held beside groups: support between two people, and the professionals' own meetings. */
export function addMeetings(demo: Demo, venue: DemoVenue): DemoSession[] {
  return meetings.flatMap((meeting) => {
    const sessions: DemoSession[] = [];
    for (const date of datesOf(demo, venue, meeting)) {
      sessions.push(addMeeting(demo, venue, { meeting, date }));
    }
    // Nobody is counted in a meeting of two.
    return isCounted(meeting.kind) ? sessions : [];
  });
}

const isCounted = (kind: SessionKind): boolean =>
  kind === 'professionals-meeting' || kind === 'workshop';

function datesOf(demo: Demo, venue: DemoVenue, { every }: Meeting): LocalDate[] {
  const { random, from, plannedUntil, options } = demo;
  const dates: LocalDate[] = [];
  let date = addDays(from, random.int(1, every[1]));
  while (date <= plannedUntil) {
    const isFree = date !== options.until && isoWeekdayOf(date) <= 5;
    if (isFree && isOpenOn(demo, venue, date)) dates.push(date);
    date = addDays(date, random.int(every[0], every[1]));
  }
  return dates;
}

function addMeeting(
  demo: Demo,
  venue: DemoVenue,
  { meeting, date }: Readonly<{ meeting: Meeting; date: LocalDate }>,
): DemoSession {
  const { random, options } = demo;
  const { kind, startMinute, endMinute } = meeting;
  const { peers, employees } = venue.team;
  const when = { date, startMinute, endMinute };
  return addSession(demo, venue, {
    ...{ when, outcome: outcomeOf(demo, when, false), kind },
    leaders: [random.pick(kind === 'one-to-one' ? peers : employees)],
    ...{ groupId: null, seriesId: null, roomId: null },
    title: demoWords[options.language].meetings[kind],
  });
}
