import type { SessionKind, SessionMode } from '#shared/domain/sessions/session-kinds.ts';
import type { CancelReason, SessionStatus } from '#shared/domain/sessions/session-status.ts';
import type { GroupId, RoomId, SeriesId, SessionId } from '#shared/kernel/ids.ts';
import { addDays, isoWeekdayOf, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Demo } from './demo-context.ts';
import { type DemoGroup, isOpenOn } from './demo-groups.ts';
import type { DemoLists } from './demo-lists.ts';
import type { DemoStaff } from './demo-staff.ts';
import type { DemoVenue } from './demo-venues.ts';
import { demoWords } from './demo-words.ts';

export type DemoSession = Readonly<{
  id: SessionId;
  date: LocalDate;
  startMinute: number;
  isHeld: boolean;
  leader: DemoStaff;
}>;

/** Adds the sessions of a group, in order of date. */
export function addGroupSessions(demo: Demo, venue: DemoVenue, group: DemoGroup): DemoSession[] {
  const { slot, id: groupId, seriesId, roomId } = group;
  const time = { startMinute: slot.startMinute, endMinute: slot.endMinute };
  const isLastWeeks = (date: LocalDate): boolean =>
    slot.isToday && slot.template.form === 'closed' && date === addDays(demo.options.until, -7);
  return group.dates.map((date) => {
    const when = { date, ...time };
    // Last week's register of today's group was forgotten: something to make up for.
    const outcome = isLastWeeks(date) ? planned : outcomeOf(demo, when, slot.isToday);
    const leaders = leadersOf(demo, venue, group.leaders);
    return addSession(demo, venue, {
      when,
      outcome,
      leaders,
      groupId,
      seriesId,
      roomId,
      title: null,
      kind: 'group',
      mode: slot.template.isHybrid ? 'hybrid' : 'on-site',
    });
  });
}

/** Adds about one information event a month, without a group. */
export function addEvents(demo: Demo, venue: DemoVenue, lists: DemoLists): DemoSession[] {
  const { random, from, plannedUntil, options } = demo;
  const events: DemoSession[] = [];
  for (
    let date = addDays(from, 10);
    date <= plannedUntil;
    date = addDays(date, random.int(20, 40))
  ) {
    if (!isOpenOn(demo, venue, date) || date === options.until || isoWeekdayOf(date) > 5) continue;
    const when = { date, startMinute: 960, endMinute: 1050 };
    const leaders = [random.chance(0.6) ? venue.team.visitor : random.pick(venue.team.employees)];
    const outcome = outcomeOf(demo, when, false);
    const title = random.pick(demoWords[options.language].events);
    const roomId = venue.rooms[0] ?? null;
    const kind = random.chance(0.25) ? 'theme-meeting' : 'information-event';
    const own = { groupId: null, seriesId: null, roomId, title, kind } as const;
    const event = addSession(demo, venue, { when, outcome, leaders, ...own });
    const partnerId = random.pick(lists.partners);
    demo.tables.sessionPartners.add({ session_id: event.id, partner_id: partnerId });
    events.push(event);
  }
  return events;
}

type When = Readonly<{ date: LocalDate; startMinute: number; endMinute: number }>;
type Outcome = Readonly<{ status: SessionStatus; reason: CancelReason | null }>;

const planned: Outcome = { status: 'planned', reason: null };

/** What became of a session: mostly held, and in the last weeks sometimes not recorded yet. */
export function outcomeOf({ random, options }: Demo, when: When, isToday: boolean): Outcome {
  const { until, minuteNow } = options;
  const dice = random.next();
  const reason = random.pick(['leader-absent', 'too-few', 'venue-closed', 'other'] as const);
  if (when.date > until) {
    return dice < 0.02 ? { status: 'cancelled', reason: 'leader-absent' } : planned;
  }
  if (when.date === until && (isToday || when.endMinute > minuteNow)) {
    return when.endMinute > minuteNow ? planned : { status: 'held', reason: null };
  }
  if (dice < 0.05) return { status: 'cancelled', reason };
  if (dice < 0.07) return { status: 'not-held', reason };
  const isRecent = when.date >= addDays(until, -20) && when.date < until;
  return isRecent && dice < 0.17 ? planned : { status: 'held', reason: null };
}

/** The group's own leaders, or now and then a substitute in the first one's place. */
function leadersOf({ random }: Demo, { team }: DemoVenue, own: readonly DemoStaff[]): DemoStaff[] {
  if (!random.chance(0.05)) return [...own];
  const substitute = random.pick(team.employees);
  return [substitute, ...own.slice(1)];
}

type Parts = Readonly<{
  when: When;
  outcome: Outcome;
  leaders: readonly DemoStaff[];
  groupId: GroupId | null;
  seriesId: SeriesId | null;
  roomId: RoomId | null;
  title: string | null;
  kind: SessionKind;
  mode?: SessionMode;
}>;

const plainFields = {
  changed_by_hand: 0,
  sequence: 0,
  changed_ms: 0,
  recorded_elsewhere: 0,
  platform: '',
  link: '',
  place: '',
  goal: '',
  method: '',
  equipment: '',
  reflection: '',
} as const;

/** Now and then a session has a theme of its own; support between two people never. */
function themeOf({ random, options }: Demo, { groupId }: Parts): string {
  return groupId !== null && random.chance(0.2)
    ? random.pick(demoWords[options.language].themes)
    : '';
}

/** Adds one session with those who lead it. */
export function addSession(demo: Demo, venue: DemoVenue, parts: Parts): DemoSession {
  const { when, outcome, leaders } = parts;
  const preparation = demo.random.chance(0.3) ? 30 : 0;
  const id = demo.newId<'session'>();
  const isHeld = outcome.status === 'held';
  demo.tables.sessions.add({
    id,
    venue_id: venue.id,
    group_id: parts.groupId,
    series_id: parts.seriesId,
    room_id: parts.roomId,
    title: parts.title,
    date: when.date,
    start_minute: when.startMinute,
    end_minute: when.endMinute,
    status: outcome.status,
    cancel_reason: outcome.reason,
    register_closed: isHeld ? 1 : 0,
    slot_date: parts.seriesId === null ? null : when.date,
    kind: parts.kind,
    mode: parts.mode ?? 'on-site',
    theme: themeOf(demo, parts),
    ...plainFields,
  });
  for (const leader of leaders) {
    const { id: staffId, workingRole } = leader;
    demo.tables.sessionLeaders.add({
      session_id: id,
      staff_id: staffId,
      working_role: workingRole,
      minutes: null,
      preparation_minutes: isHeld ? preparation : 0,
    });
  }
  const [leader] = leaders;
  if (!leader) throw new Error('a session without anybody who runs it');
  return { id, date: when.date, startMinute: when.startMinute, isHeld, leader };
}
