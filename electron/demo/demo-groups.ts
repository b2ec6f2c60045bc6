import { planRule } from '#shared/domain/sessions/recurrence/plan-rule.ts';
import type { GroupId, RoomId, SeriesId } from '#shared/kernel/ids.ts';
import { addDays, isoWeekdayOf, type LocalDate, partsOf } from '#shared/kernel/local-date.ts';
import type { Demo } from './demo-context.ts';
import type { DemoLists } from './demo-lists.ts';
import type { DemoStaff } from './demo-staff.ts';
import type { DemoVenue } from './demo-venues.ts';
import { demoWords, type GroupTemplate } from './demo-words.ts';
import { type GroupSlot, slotsOf } from './group-slots.ts';

/** A group of the demo with what its sessions are made from. */
export type DemoGroup = Readonly<{
  id: GroupId;
  seriesId: SeriesId;
  slot: GroupSlot;
  leaders: readonly DemoStaff[];
  roomId: RoomId;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  dates: readonly LocalDate[];
}>;

/** Adds the groups that a venue has had, one after another in each of its weekly places. */
export function addGroups(demo: Demo, venue: DemoVenue, lists: DemoLists): DemoGroup[] {
  return slotsOf(demo, venue).flatMap((slot) =>
    lifetimesOf(demo, slot).map((lifetime) => addGroup(demo, { venue, slot, lists, ...lifetime })),
  );
}

type Lifetime = Readonly<{ startsOn: LocalDate; endsOn: LocalDate | null }>;

/** When the groups of one place began and ended; the last goes on unless the place has closed. */
function lifetimesOf(demo: Demo, slot: GroupSlot): Lifetime[] {
  const { random, from, options } = demo;
  const lifetimes: Lifetime[] = [];
  let startsOn = slot.isToday ? from : addDays(from, random.int(0, 14));
  while (startsOn < addDays(options.until, -60)) {
    const planned = addDays(startsOn, random.int(250, 600));
    if (planned > addDays(options.until, -60)) break;
    lifetimes.push({ startsOn, endsOn: planned });
    startsOn = addDays(planned, slot.isToday ? 1 : random.int(7, 30));
  }
  return [...lifetimes, { startsOn, endsOn: lastDay(demo, slot, startsOn) }];
}

function lastDay(
  { random, options }: Demo,
  slot: GroupSlot,
  startsOn: LocalDate,
): LocalDate | null {
  if (slot.hasClosed) {
    const closedOn = addDays(options.until, -random.int(20, 50));
    // It has met some weeks at least.
    const earliest = addDays(startsOn, 28);
    if (closedOn < earliest) return earliest;
    return closedOn;
  }
  if (slot.endsSoon) return addDays(options.until, random.int(8, 28));
  return !slot.isToday && random.chance(0.3) ? addDays(options.until, random.int(20, 120)) : null;
}

type Parts = Lifetime & Readonly<{ venue: DemoVenue; slot: GroupSlot; lists: DemoLists }>;

function addGroup(demo: Demo, { venue, slot, lists, startsOn, endsOn }: Parts): DemoGroup {
  const { tables, options, random } = demo;
  const id = demo.newId<'group'>();
  const leaders = leadersOf(demo, venue, slot);
  tables.groups.add({
    id,
    venue_id: venue.id,
    room_id: slot.roomId,
    name: nameOf(demo, slot.template, { startsOn, endsOn }),
    form: slot.template.form,
    kind: slot.template.kind,
    capacity: slot.template.form === 'closed' ? slot.seats : null,
    starts_on: startsOn,
    ends_on: endsOn,
    description: random.pick(demoWords[options.language].descriptions),
    ...furtherFields(demo, slot.template, { endsOn }),
    activity_type_id: lists.activityTypes.get(slot.template.activity) ?? null,
  });
  for (const key of slot.template.tags) {
    const tagId = lists.tags.get(key);
    if (tagId) tables.groupTags.add({ group_id: id, tag_id: tagId });
  }
  for (const leader of leaders) tables.groupLeaders.add({ group_id: id, staff_id: leader.id });
  const { rule, dates, until } = seriesOf(demo, slot, { startsOn, endsOn });
  const seriesId = demo.newId<'series'>();
  tables.series.add({
    id: seriesId,
    group_id: id,
    venue_id: venue.id,
    rule,
    from_date: startsOn,
    until_date: until,
    start_minute: slot.startMinute,
    end_minute: slot.endMinute,
    room_id: slot.roomId,
    ...{ continues_id: null, sequence: 0, changed_ms: 0 },
  });
  for (const leader of leaders) {
    const row = { staff_id: leader.id, working_role: leader.workingRole };
    tables.seriesLeaders.add({ series_id: seriesId, ...row });
  }
  return { id, seriesId, slot, leaders, roomId: slot.roomId, startsOn, endsOn, dates };
}

/** How a group is named on the wall and taken part in, and whether it has been evaluated. */
function furtherFields(
  { options, random }: Demo,
  { form, name, alias, isHybrid = false }: GroupTemplate,
  { endsOn }: Pick<Lifetime, 'endsOn'>,
) {
  const unnamed = form === 'closed' ? 'unnamed' : 'name';
  const hasEnded = endsOn !== null && endsOn < options.until;
  // The last one's final evaluation is still to be done.
  const isEvaluated = hasEnded && form === 'closed' && endsOn < addDays(options.until, -60);
  return {
    name_sv: name.sv,
    name_en: name.en,
    poster_as: alias ? 'alias' : unnamed,
    visibility: 'everyone' as const,
    alias: alias ?? '',
    session_kind: 'group',
    mode: isHybrid ? 'hybrid' : 'on-site',
    platform: isHybrid ? 'Teams' : '',
    link: isHybrid ? 'https://etakokous.example/ryhma' : '',
    continued_on: endsOn !== null && !hasEnded && random.chance(0.4) ? options.until : null,
    evaluated_on: isEvaluated ? endsOn : null,
    archived: hasEnded && endsOn < addDays(options.until, -730) ? 1 : 0,
  } as const;
}

/** Groups that ended before today carry the term they began in, so that names stay apart. */
function nameOf(
  { options }: Demo,
  { name }: GroupTemplate,
  { startsOn, endsOn }: Lifetime,
): string {
  const own = name[options.language];
  if (endsOn === null || endsOn > addDays(options.until, -60)) return own;
  const words = demoWords[options.language];
  const { year, month } = partsOf(startsOn);
  return `${own} (${month < 7 ? words.spring : words.autumn} ${year})`;
}

function leadersOf({ random }: Demo, { team, isFirst }: DemoVenue, slot: GroupSlot): DemoStaff[] {
  const employee = random.pick(team.employees);
  const first = isFirst && slot.isToday ? (team.employees[0] ?? employee) : employee;
  return random.chance(0.4) ? [first, random.pick(team.peers)] : [first];
}

/** The series by the program's own rule, without the days on which nobody is there. */
function seriesOf(demo: Demo, slot: GroupSlot, { startsOn, endsOn }: Lifetime) {
  const until = endsOn !== null && endsOn < demo.plannedUntil ? endsOn : demo.plannedUntil;
  const { weekdays, everyWeeks } = slot;
  const planned = planRule(
    {
      ...{ kind: 'weekly', from: startsOn, added: [], leftOut: [], everyWeeks },
      end: { kind: 'until', date: until },
      weekdays,
    },
    [],
  );
  if (!planned.ok) throw new Error(`a demo series is refused: ${planned.error.code}`);
  const { rrule, dates } = planned.value;
  return { rule: rrule, until, dates: dates.filter(demo.isWorkingDay) };
}

/** Whether a date is one on which the venue opens its doors. */
export const isOpenOn = (demo: Demo, venue: DemoVenue, date: LocalDate): boolean =>
  venue.hours.has(isoWeekdayOf(date)) && demo.isWorkingDay(date);
