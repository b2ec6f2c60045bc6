import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { ConflictGround, PlannedSlot } from '#shared/domain/sessions/conflicts/conflict.ts';
import { findConflicts } from '#shared/domain/sessions/conflicts/find-conflicts.ts';
import { resolveConflicts } from '#shared/domain/sessions/conflicts/resolve-conflicts.ts';
import type { EditWrite } from '#shared/domain/sessions/edits/edit-write.ts';
import type { OffDayChoices } from '#shared/domain/sessions/edits/off-day-choice.ts';
import type { Series, SessionLeader } from '#shared/domain/sessions/edits/session-state.ts';
import {
  dateHits,
  type SettledDate,
  type SettledDates,
  settleDates,
} from '#shared/domain/sessions/edits/settle-dates.ts';
import { type PlannedRule, planRule } from '#shared/domain/sessions/recurrence/plan-rule.ts';
import { type WeekPhase, weekPhase } from '#shared/domain/sessions/recurrence/week-phase.ts';
import { plainDetails, type SessionDetails } from '#shared/domain/sessions/session-details.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import type { GroupRow } from '../ports.ts';
import { said } from '../said.ts';
import { conflictGround, factsOf, peopleOf, spanOf, venueOffDays } from './programme-ground.ts';
import { saveEdit } from './save-edit.ts';
import { leadersOf } from './session-access.ts';
import { namesOf, shownOffDay, shownSlots } from './shown-programme.ts';

type Plan = Omit<ParsedInput<'sessions.previewSeries'>, 'offDays'>;

/** A rule laid out for a group: its off days chosen upon, what is there already set aside. */
type LaidOut = Readonly<{
  group: GroupRow;
  planned: PlannedRule;
  settled: SettledDates;
  hits: ReturnType<typeof dateHits>;
  slots: readonly PlannedSlot[];
  alreadyThere: readonly LocalDate[];
  ground: ConflictGround;
  leaders: readonly SessionLeader[];
}>;

/** The dates of a series, those on off days and what speaks against it, saving nothing. */
export function previewSeries(
  context: Context,
  { offDays = { each: [], rest: 'ask' }, ...plan }: ParsedInput<'sessions.previewSeries'>,
): Result<CallOutput<'sessions.previewSeries'>> {
  const laidOut = layOut(context, plan, offDays);
  if (!laidOut.ok) return laidOut;
  const { planned, settled, hits, slots, alreadyThere, ground } = laidOut.value;
  const found = findConflicts(slots, ground);
  if (!found.ok) return found;
  const phase = weekPhase(plan.rule);
  if (!phase.ok) return phase;
  return ok({
    dates: slots.map(({ date }) => date),
    hits: hits.map(({ date, offDay }) => ({ date, offDay: shownOffDay(offDay) })),
    refused: settled.refused.map(({ hit, to, why }) => ({ date: hit.date, to, why })),
    alreadyThere: [...alreadyThere],
    conflicts: shownSlots(found.value, namesOf(context)),
    phase: phase.value && shownPhase(phase.value),
    cutAfter: planned.cut?.after ?? null,
  });
}

const shownPhase = ({ differFrom, parity, everySecondWeek, weekParity }: WeekPhase) => ({
  ...{ differFrom, parity },
  everySecondWeek: { rule: everySecondWeek.rule, dates: [...everySecondWeek.dates] },
  weekParity: { rule: weekParity.rule, dates: [...weekParity.dates] },
});

/** Saves a series as sessions of their own, its off days and conflicts decided. */
export function createSeries(
  context: Context,
  { offDays, decisions, ...plan }: ParsedInput<'sessions.createSeries'>,
): Result<CallOutput<'sessions.createSeries'>> {
  const laidOut = layOut(context, plan, offDays);
  if (!laidOut.ok) return laidOut;
  const { group, planned, settled, slots, ground, leaders } = laidOut.value;
  if (settled.open.length > 0 || settled.refused.length > 0) return err('off-days-open');
  const changes = decisions.map(({ date, decision }) =>
    decision.kind === 'change'
      ? { date, decision: { kind: decision.kind, to: said(decision.to) } }
      : { date, decision },
  );
  const resolved = resolveConflicts({ planned: slots, decisions: changes, ground });
  if (!resolved.ok) return resolved;
  if (resolved.value.open.length > 0) return err('conflicts-open');
  const accepted = resolved.value.accepted.map(({ slot }) => slot);
  if (accepted.length === 0) return err('no-dates-left');
  const series = seriesOf(context, { group, plan, planned, leaders, accepted });
  const writes = [
    seriesInsert(series),
    ...sessionInserts(context, { series, group, accepted, plan }),
  ];
  const saved = saveEdit(context, {
    ...{ kind: 'series-created', title: group.name, writes },
    mayBePast: true,
  });
  return saved.ok
    ? ok({ editId: saved.value, seriesId: series.id, created: accepted.length })
    : saved;
}

function layOut(context: Context, plan: Plan, choices: OffDayChoices<LocalDate>): Result<LaidOut> {
  const checked = checkPlan(context, plan);
  if (!checked.ok) return checked;
  const group = checked.value;
  const planned = planRule(plan.rule, []);
  if (!planned.ok) return planned;
  const { dates } = planned.value;
  const period = spanOf(dates, context.now.date, moveReachDays);
  const offDays = venueOffDays(context, group.venueId, period);
  const facts = factsOf(context, group.venueId);
  const { startMinute } = plan;
  const settled = settleDates({ dates, offDays, choices, startMinute, facts });
  const taken = datesTaken(context, group, plan);
  const free = settled.dates.filter(
    ({ slotDate, date }) => !taken.has(slotDate) && !taken.has(date),
  );
  const leaders = leadersOf(context, group.leaderIds);
  const people = peopleOf(context, group.id);
  const slots = free.map((on) => slotOf(plan, { group, on, leaders, people }));
  return ok({
    ...{ group, settled, slots, leaders },
    planned: planned.value,
    hits: dateHits(dates, offDays),
    alreadyThere: dates.filter((date) => taken.has(date)),
    ground: conflictGround(context, group.venueId, period),
  });
}

/** How far from its own date a session is likely to be moved off a holiday. */
const moveReachDays = 31;

function checkPlan(context: Context, plan: Plan): Result<GroupRow> {
  const { stores, now, me } = context;
  const group = stores.groups.get(plan.groupId, now.date);
  if (!group) return err('not-found');
  if (!mayOpenRoster(me, group.leaderIds)) return err('not-allowed');
  if (plan.endMinute <= plan.startMinute) {
    return err('end-before-start', { fields: { endMinute: 'end-before-start' } });
  }
  if (plan.roomId !== null && stores.venues.room(plan.roomId)?.venueId !== group.venueId) {
    return err('not-found');
  }
  return ok(group);
}

/** A series saved twice by a double click, or one that meets another, adds no second session. */
function datesTaken({ stores }: Context, group: GroupRow, plan: Plan): ReadonlySet<LocalDate> {
  const same = stores.sessions
    .states({ groupId: group.id })
    .filter(({ startMinute }) => startMinute === plan.startMinute);
  return new Set(same.map(({ date }) => date));
}

type SlotParts = Readonly<{
  group: GroupRow;
  on: SettledDate;
  leaders: readonly SessionLeader[];
  people: number | null;
}>;

function slotOf(plan: Plan, { group, on, leaders, people }: SlotParts): PlannedSlot {
  const { startMinute, endMinute, roomId } = plan;
  const leaderIds = leaders.map(({ staffId }) => staffId);
  const of = { id: null, venueId: group.venueId, groupId: group.id };
  return { ...on, ...of, roomId, leaderIds, startMinute, endMinute, people };
}

type SeriesParts = Readonly<{
  group: GroupRow;
  plan: Plan;
  planned: PlannedRule;
  leaders: readonly SessionLeader[];
  accepted: readonly PlannedSlot[];
}>;

function seriesOf(context: Context, parts: SeriesParts): Series {
  const { group, plan, planned, leaders } = parts;
  const { from, to } = spanOf(planned.dates, context.now.date);
  const { startMinute, endMinute, roomId } = plan;
  return {
    id: context.newId<'series'>(),
    groupId: group.id,
    venueId: group.venueId,
    rule: planned.rrule,
    from,
    until: to,
    continues: null,
    ...{ startMinute, endMinute, roomId, leaders },
  };
}

export const seriesInsert = (after: Series): EditWrite => ({
  table: 'series',
  kind: 'insert',
  after,
});

/** What a group's new sessions are about, until somebody says otherwise. */
export const detailsOfGroup = ({ sessionKind, mode, platform, link }: GroupRow): SessionDetails =>
  plainDetails({ kind: sessionKind, mode, platform, link });

type Inserts = Readonly<{
  series: Series;
  group: GroupRow;
  accepted: readonly PlannedSlot[];
  plan: Pick<Plan, 'startMinute' | 'endMinute' | 'roomId'>;
}>;

/** The sessions of a new series; one held otherwise than its rule says is an exception at once. */
export function sessionInserts(
  context: Context,
  { series, group, accepted, plan }: Inserts,
): EditWrite[] {
  const details = detailsOfGroup(group);
  return accepted.map(({ slotDate, date, startMinute, endMinute, roomId }): EditWrite => {
    const isChanged =
      date !== slotDate ||
      startMinute !== plan.startMinute ||
      endMinute !== plan.endMinute ||
      roomId !== plan.roomId;
    return {
      table: 'session',
      kind: 'insert',
      after: {
        id: context.newId<'session'>(),
        venueId: group.venueId,
        groupId: group.id,
        ownTitle: null,
        details,
        ...{ date, startMinute, endMinute, roomId },
        leaders: series.leaders,
        origin: { kind: 'rule', seriesId: series.id, slotDate, changed: isChanged },
        status: 'planned',
        cancelReason: null,
        hasAttendance: false,
        registerClosed: false,
        sequence: 0,
      },
    };
  });
}
