import { createHash } from 'node:crypto';
import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { isBlocked, type SlotConflicts } from '#shared/domain/sessions/conflicts/conflict.ts';
import { editConflicts } from '#shared/domain/sessions/conflicts/edit-conflicts.ts';
import type { EditItem, EditPreview } from '#shared/domain/sessions/edits/edit-preview.ts';
import { editWrites, sessionsToAdd } from '#shared/domain/sessions/edits/edit-writes.ts';
import { exceptions, type SeriesException } from '#shared/domain/sessions/edits/exceptions.ts';
import { planEdit } from '#shared/domain/sessions/edits/plan-edit.ts';
import type { Recurrence, SeriesEdit } from '#shared/domain/sessions/edits/series-edit.ts';
import {
  planOf,
  type Series,
  type SessionState,
} from '#shared/domain/sessions/edits/session-state.ts';
import { expandRule } from '#shared/domain/sessions/recurrence/expand-rule.ts';
import { fromRrule } from '#shared/domain/sessions/recurrence/from-rrule.ts';
import { planRule } from '#shared/domain/sessions/recurrence/plan-rule.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import type { EditId, SeriesId, SessionId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import { conflictGround, factsOf, peopleOf, spanOf, venueOffDays } from './programme-ground.ts';
import { saveEdit } from './save-edit.ts';
import { detailsOfGroup } from './series.ts';
import { leadersOf } from './session-access.ts';
import { type Names, namesOf, shownOffDay, shownPlan, shownSlots } from './shown-programme.ts';

type Asked = ParsedInput<'sessions.previewEdit'>['edit'];
type Planned = Readonly<{ preview: EditPreview; found: readonly SlotConflicts[] }>;

/** Every date that an edit changes and those it does not, with why; saves nothing. */
export function previewEdit(
  context: Context,
  { edit }: ParsedInput<'sessions.previewEdit'>,
): Result<CallOutput<'sessions.previewEdit'>> {
  const planned = plan(context, edit);
  if (!planned.ok) return planned;
  const { preview, found } = planned.value;
  const names = namesOf(context);
  return ok({
    items: preview.items.map((item) => shownItem(item, names)),
    leftOut: preview.leftOut.map((left) => ({
      ...{ date: left.date, why: left.why },
      offDay: left.why === 'off-day' ? shownOffDay(left.offDay) : null,
    })),
    effect: preview.effect.kind,
    conflicts: shownSlots(found, names),
    blocked: found.some(isBlocked),
    digest: digestOf(preview),
  });
}

/** Carries out the edit that was looked at, or refuses it whole where it would do something else now. */
export function applyEdit(
  context: Context,
  { edit, digest }: ParsedInput<'sessions.applyEdit'>,
): Result<{ editId: EditId }> {
  const planned = plan(context, edit);
  if (!planned.ok) return planned;
  const { preview, found } = planned.value;
  if (digestOf(preview) !== digest) return err('edit-stale');
  if (found.some(isBlocked)) return err('conflicts-open');
  const group = context.stores.groups.get(preview.series.groupId, context.now.date);
  if (!group) return err('not-found');
  const sessionIds = Array.from({ length: sessionsToAdd(preview) }, () =>
    context.newId<'session'>(),
  );
  const ids = { seriesId: context.newId<'series'>(), sessionIds, details: detailsOfGroup(group) };
  const writes = editWrites(preview, ids);
  if (writes.length === 0) return err('nothing-to-undo');
  const kind = edit.scope === 'this' ? 'session-changed' : 'series-changed';
  const saved = saveEdit(context, { kind, title: group.name, writes });
  return saved.ok ? ok({ editId: saved.value }) : saved;
}

/** What an edit would do, in few signs: two previews are the same when it is. */
const digestOf = (preview: EditPreview): string =>
  createHash('sha256').update(JSON.stringify(preview)).digest('base64url').slice(0, 22);

function plan(context: Context, asked: Asked): Result<Planned> {
  const { stores, now } = context;
  const seriesId = asked.scope === 'this' ? seriesIdOf(context, asked.sessionId) : asked.seriesId;
  const [series] = seriesId === null ? [] : stores.sessions.series({ ids: [seriesId] });
  if (!series) return err('not-found');
  const group = stores.groups.get(series.groupId, now.date);
  if (!group) return err('not-found');
  if (!mayOpenRoster(context.me, group.leaderIds)) return err('not-allowed');
  const { roomId } = asked.changes;
  if (roomId && stores.venues.room(roomId)?.venueId !== series.venueId) return err('not-found');
  const edit = seriesEdit(context, asked);
  if (!edit.ok) return edit;
  const sessions = stores.sessions.states({ seriesId: series.id });
  const dates = [...datesOf(edit.value), ...sessions.map(({ date }) => date)];
  const period = spanOf(dates, now.date);
  const offDays = venueOffDays(context, series.venueId, period);
  const facts = factsOf(context, series.venueId);
  const preview = planEdit({ series, sessions, edit: edit.value, offDays, facts });
  if (!preview.ok) return preview;
  const ground = conflictGround(context, series.venueId, period);
  const people = peopleOf(context, series.groupId);
  const found = editConflicts(preview.value, { ground, people });
  return found.ok ? ok({ preview: preview.value, found: found.value }) : found;
}

function seriesIdOf({ stores }: Context, id: SessionId): SeriesId | null {
  const [session] = stores.sessions.states({ ids: [id] });
  return session?.origin.seriesId ?? null;
}

function seriesEdit(context: Context, asked: Asked): Result<SeriesEdit> {
  const { times, roomId, leaderIds } = asked.changes;
  const standard = {
    ...(times ? { times } : {}),
    ...(roomId === undefined ? {} : { roomId }),
    ...(leaderIds ? { leaders: leadersOf(context, leaderIds) } : {}),
  };
  if (asked.scope === 'this') {
    const { date } = asked.changes;
    const changes = { ...standard, ...(date ? { date } : {}) };
    return ok({ scope: 'this', sessionId: asked.sessionId, changes });
  }
  const { rule } = asked.changes;
  const recurrence =
    rule === undefined ? ok(undefined) : recurrenceOf(context, asked.seriesId, rule);
  if (!recurrence.ok) return recurrence;
  const changes = { ...standard, ...(recurrence.value ? { recurrence: recurrence.value } : {}) };
  const { overwriteExceptions, keepOffDays } = asked;
  const many = { changes, overwriteExceptions, keepOffDays };
  return ok(
    asked.scope === 'all'
      ? { scope: 'all', ...many }
      : { scope: 'this-and-following', from: asked.from, ...many },
  );
}

/** A new rule with its dates; without a rule the series ends and keeps the one it had. */
function recurrenceOf(
  { stores }: Context,
  seriesId: SeriesId,
  rule: SeriesRule | null,
): Result<Recurrence> {
  if (rule === null) {
    const [series] = stores.sessions.series({ ids: [seriesId] });
    return series ? ok({ rule: series.rule, until: series.until, dates: [] }) : err('not-found');
  }
  const planned = planRule(rule, []);
  if (!planned.ok) return planned;
  const { rrule, dates } = planned.value;
  const until = dates.at(-1);
  return until ? ok({ rule: rrule, until, dates }) : err('no-dates-left');
}

function datesOf(edit: SeriesEdit): readonly LocalDate[] {
  if (edit.scope !== 'this') return edit.changes.recurrence?.dates ?? [];
  return edit.changes.date ? [edit.changes.date] : [];
}

function shownItem(
  item: EditItem,
  names: Names,
): CallOutput<'sessions.previewEdit'>['items'][number] {
  if (item.kind === 'add') {
    const before = shownPlan(item.plan, names);
    return {
      kind: item.kind,
      sessionId: null,
      status: 'planned',
      before,
      after: before,
      why: null,
    };
  }
  const { session } = item;
  return {
    kind: item.kind,
    sessionId: session.id,
    status: session.status,
    before: shownPlan(planOf(session), names),
    after: item.kind === 'change' ? shownPlan(item.plan, names) : null,
    why: item.kind === 'keep' || item.kind === 'locked' ? item.why : null,
  };
}

/** Every session of a series that is not as its rule has it, and its dates without a session. */
export function listExceptions(
  context: Context,
  { seriesId }: ParsedInput<'sessions.exceptions'>,
): Result<CallOutput<'sessions.exceptions'>> {
  const { stores } = context;
  const [series] = stores.sessions.series({ ids: [seriesId] });
  if (!series) return err('not-found');
  const sessions = stores.sessions.states({ groupId: series.groupId });
  const dates = ruleDates(series);
  const offDays = venueOffDays(context, series.venueId, spanOf(dates, context.now.date));
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const names = namesOf(context);
  const found = exceptions(series, { sessions, dates, offDays });
  return ok(found.map((exception) => shownException(exception, { byId, names })));
}

/** The dates of a series' rule within its own span. */
function ruleDates({ rule, from, until }: Series): readonly LocalDate[] {
  const read = fromRrule(rule);
  const expanded = read.ok ? expandRule(read.value, { from, to: until }) : null;
  return expanded?.ok ? expanded.value.dates : [];
}

type Beside = Readonly<{ byId: ReadonlyMap<SessionId, SessionState>; names: Names }>;

function shownException(
  exception: SeriesException,
  { byId, names }: Beside,
): CallOutput<'sessions.exceptions'>[number] {
  const { kind, date } = exception;
  if (kind === 'left-out') {
    return {
      ...{ kind, date, slotDate: date, sessionId: null, startMinute: null, endMinute: null },
      ...{
        roomName: null,
        leaderNames: [],
        fields: [],
        reason: null,
        offDay: exception.offDay && shownOffDay(exception.offDay),
      },
    };
  }
  const { sessionId, fields } = exception;
  const session = byId.get(sessionId);
  return {
    ...{ kind, date, sessionId },
    slotDate: 'slotDate' in exception ? exception.slotDate : date,
    startMinute: session?.startMinute ?? null,
    endMinute: session?.endMinute ?? null,
    roomName: names.room(session?.roomId ?? null),
    leaderNames: (session?.leaders ?? []).map(({ staffId }) => names.staff(staffId)),
    fields: fields.map(({ field }) => field),
    reason: exception.kind === 'cancelled' ? exception.reason : null,
    offDay: null,
  };
}
