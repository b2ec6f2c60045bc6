import type { ParsedInput } from '#shared/contract/contract.ts';
import type { ReportRow } from '#shared/domain/reports/attendance-report.ts';
import type { Cell } from '#shared/domain/reports/report-table.ts';
import { shownStatusOf } from '#shared/domain/sessions/session-status.ts';
import { compareNames, formatClock, formatMonth } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/translate.ts';
import { day } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import type { FigureRow } from '../ports.ts';

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
  const inOrder = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
  return inOrder.map(({ key, figures }) => ({ label: [periodLabel(key, request)], figures }));
}

function periodLabel(key: string, { by, language }: Request): string {
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
  const without = translator(language)('reports.withoutGroup');
  const labelled = rows.map(({ key, figures }) => {
    const group = groups.get(key);
    return { label: [group?.name ?? without, group?.venueName ?? null], figures };
  });
  return sorted(labelled, language);
}

function byVenue(context: Context, { language }: Request, rows: readonly FigureRow[]): ReportRow[] {
  const names = new Map(context.stores.venues.list().map(({ id, name }) => [id as string, name]));
  return sorted(
    rows.map(({ key, figures }) => ({ label: [names.get(key) ?? ''], figures })),
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
    ];
    return [{ label, figures: own }];
  });
}

function sorted(rows: ReportRow[], language: Request['language']): ReportRow[] {
  const compare = compareNames(language);
  const nameOf = ({ label }: ReportRow): string => label.join('\u0000');
  return rows.sort((a, b) => compare(nameOf(a), nameOf(b)));
}
