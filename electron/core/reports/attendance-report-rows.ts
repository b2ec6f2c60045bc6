import type { ParsedInput } from '#shared/contract/contract.ts';
import type { ReportRow } from '#shared/domain/reports/attendance-report.ts';
import type { Cell } from '#shared/domain/reports/report-table.ts';
import { untoldKey } from '#shared/domain/reports/telling-groupings.ts';
import { kindRules, sessionKinds } from '#shared/domain/sessions/session-kinds.ts';
import { shownStatusOf } from '#shared/domain/sessions/session-status.ts';
import { type TagSet, tagSets } from '#shared/domain/settings/tag-sets.ts';
import { compareNames, formatClock, formatMonth } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/translate.ts';
import { day } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import type { FigureRow } from '../ports.ts';
import type { ListEntry } from '../programme-ports.ts';

type Request = ParsedInput<'reports.attendance'>;

/** Gives counted rows their labels in the report's language, in the order to print them. */
export function labelledRows(
  context: Context,
  request: Request,
  rows: readonly FigureRow[],
): ReportRow[] {
  if (request.by === 'group') return byGroup(context, request, rows);
  if (request.by === 'venue') return byVenue(context, request, rows);
  if (request.by === 'session') return bySession(context, request, rows);
  if (request.by === 'kind') return byKind(request, rows);
  if (request.by === 'tag') return byTag(context, request, rows);
  if (request.by === 'activity-type') {
    return byEntry(context.stores.lists.activityTypes(), request, rows);
  }
  if (request.by === 'partner') return byEntry(context.stores.lists.partners(), request, rows);
  const inOrder = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
  return inOrder.map((row) => ({ ...row, label: [periodLabel(row.key, request)] }));
}

/** A month, quarter or year in words. */
export function periodLabel(key: string, { by, language }: Request): string {
  if (by === 'month') return formatMonth(day(`${key}-01`), language);
  const [year, quarter] = key.split('-Q');
  return quarter === undefined ? key : `${quarter}/${year}`;
}

function byGroup(context: Context, { language }: Request, rows: readonly FigureRow[]): ReportRow[] {
  const { stores, now } = context;
  const groups = new Map(
    stores.groups
      .list({ venueId: null, today: now.date, includeEnded: true })
      .map((group) => [group.id as string, group]),
  );
  const without = translator(language)('reports.without.group');
  const labelled = rows.map((row) => {
    const group = groups.get(row.key);
    return { ...row, label: [group?.name ?? without, group?.venueName ?? null] };
  });
  return sorted(labelled, language);
}

function byVenue(context: Context, { language }: Request, rows: readonly FigureRow[]): ReportRow[] {
  const names = new Map(context.stores.venues.list().map(({ id, name }) => [id as string, name]));
  return sorted(
    rows.map((row) => ({ ...row, label: [names.get(row.key) ?? ''] })),
    language,
  );
}

function bySession(context: Context, request: Request, rows: readonly FigureRow[]): ReportRow[] {
  const { from, to, venueId = null, groupId = null, language } = request;
  const t = translator(language);
  const figures = new Map(rows.map((row) => [row.key, row.figures]));
  return context.stores.sessions.list({ from, to, venueId, groupId }).flatMap((session) => {
    const own = figures.get(session.id);
    if (!own) return [];
    const status = shownStatusOf(session, context.now);
    const label: Cell[] = [
      session.date,
      formatClock(session.startMinute, language),
      formatClock(session.endMinute, language),
      session.title,
      session.roomName,
      t(`reports.shownStatus.${status}`),
      t(`calendar.kind.${session.kind}`),
    ];
    return [{ key: session.id, label, figures: own, counts: kindRules[session.kind].counts }];
  });
}

/** In the order of the kinds; each has only the figures that it is counted by. */
function byKind({ language }: Request, rows: readonly FigureRow[]): ReportRow[] {
  const t = translator(language);
  return sessionKinds.flatMap((kind) =>
    rows
      .filter(({ key }) => key === kind)
      .map((row) => {
        const { counts } = kindRules[kind];
        return { ...row, label: [t(`calendar.kind.${kind}`)], counts };
      }),
  );
}

/** By name; sessions without one come last, and those that the asker is told nothing of. */
function byEntry(
  entries: readonly ListEntry<string>[],
  { by, language }: Request,
  rows: readonly FigureRow[],
): ReportRow[] {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const t = translator(language);
  const last = new Map([
    ['', t(`reports.without.${by}`)],
    [untoldKey, t('reports.untold')],
  ]);
  const named = rows.filter(({ key }) => !last.has(key));
  const rest = [...last].flatMap(([key, label]) =>
    rows.filter((row) => row.key === key).map((row) => ({ ...row, label: [label] })),
  );
  return [
    ...sorted(
      named.map((row) => ({ ...row, label: [names.get(row.key) ?? ''] })),
      language,
    ),
    ...rest,
  ];
}

/** The core elements first, then the skill areas, then the venue's own tags. */
function byTag({ stores }: Context, request: Request, rows: readonly FigureRow[]): ReportRow[] {
  const t = translator(request.language);
  const tags = stores.lists.tags();
  const ofSet = (set: TagSet | null): ReportRow[] => {
    const own = new Set<string>(tags.filter(({ tagSet }) => tagSet === set).map(({ id }) => id));
    const found = rows.filter(({ key }) =>
      set === null ? key === '' || key === untoldKey : own.has(key),
    );
    const label = set === null ? null : t(`settings.lists.tagSet.${set}`);
    return byEntry(tags, request, found).map((row) => ({ ...row, label: [...row.label, label] }));
  };
  return [...tagSets, null].flatMap(ofSet);
}

function sorted(rows: ReportRow[], language: Request['language']): ReportRow[] {
  const compare = compareNames(language);
  const nameOf = ({ label }: ReportRow): string => label.join('\u0000');
  return rows.sort((a, b) => compare(nameOf(a), nameOf(b)));
}
