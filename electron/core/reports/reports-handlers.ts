import type { ParsedInput } from '#shared/contract/contract.ts';
import { attendanceReport } from '#shared/domain/reports/attendance-report.ts';
import type { Report, ReportFormat } from '#shared/domain/reports/report-table.ts';
import { isTelling, untoldKey } from '#shared/domain/reports/telling-groupings.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { keptFrom } from '../groups/may-open-roster.ts';
import { closedMonthNotesOf } from '../months/closed-month-notes.ts';
import { labelledRows } from './attendance-report-rows.ts';
import { coverOf, outsidersFault, outsidersRule } from './for-outsiders.ts';
import { openDoorsPart } from './open-doors-part.ts';

/** Turns a report into a file's bytes; given by whoever puts the program together. */
export type RenderReport = (
  report: Report,
  format: ReportFormat,
) => Promise<{ bytes: Uint8Array; mimeType: string; extension: string }>;

/** Ten years and a bit: the longest project of a funder. */
const longestDays = 3700;

/** Reports over what has been recorded. */
export const reportsHandlers = (render: RenderReport): Handlers<CallsOf<'reports'>> => ({
  'reports.attendance': makeReport,
  'reports.exportAttendance': async (context, { format, ...request }) => {
    const made = makeReport(context, request);
    if (!made.ok) return made;
    const { bytes, mimeType, extension } = await render(made.value, format);
    const rows = made.value.tables.reduce((sum, table) => sum + table.rows.length, 0);
    const { from, to, by } = request;
    const [whose, mark] = request.forOutsiders ? [' for-outsiders', '-public'] : ['', ''];
    const what = `attendance ${format} ${from} ${to} ${by} ${rows}${whose}`;
    context.audit('report-exported', null, what);
    const fileName = `narikka-attendance-${from}-${to}-${by}${mark}.${extension}`;
    return ok({ fileName, mimeType, base64: Buffer.from(bytes).toString('base64') });
  },
});

function makeReport(context: Context, request: ParsedInput<'reports.attendance'>): Result<Report> {
  const { from, to, by, venueId = null, groupId = null, language } = request;
  const { stores, now, me, version, practice } = context;
  const fault = periodFault(from, to, longestDays) ?? outsidersFault(request, context);
  if (fault) return { ok: false, error: fault };
  const venues = stores.venues.list();
  const venue = venueId === null ? null : venues.find(({ id }) => id === venueId);
  const group = groupId === null ? null : stores.groups.get(groupId, now.date);
  if (venue === undefined || (groupId !== null && !group)) return err('not-found');
  // What a group kept from the asker is about is not to be had from its figures either.
  const untold = keptFrom(context);
  const isKept = groupId !== null && untold.includes(groupId);
  if (isKept && isTelling(by)) return err('not-allowed');
  const asked = { from, to, by, venueId, groupId, untold, now };
  const found = stores.reports.attendance(asked);
  const { rows, ...counted } = found;
  const cover = request.forOutsiders ? coverOf(context, asked, found) : null;
  // A venue's report says its name even when it is the only one there is.
  const onlyVenue = venues.length === 1 ? (venues[0]?.name ?? null) : null;
  return ok(
    attendanceReport(
      {
        ...counted,
        exits: isKept ? [] : stores.reports.exits({ from, to, venueId, groupId }),
        rows: labelledRows(context, request, rows),
        openDoors: openDoorsPart(context, request, { visits: counted.total.visits ?? 0, cover }),
      },
      {
        ...{ language, from, to, by, version, practice },
        withoutBoard: request.withoutBoard,
        venueName: venue?.name ?? onlyVenue,
        groupName: group?.name ?? null,
        madeBy: me.role,
        madeOn: now.date,
        hasUntold: isTelling(by) && rows.some(({ key }) => key === untoldKey),
        outsiders: cover && { rule: outsidersRule, figures: cover },
        closedMonths: closedMonthNotesOf(context, { from, to, venueId, groupId, language }),
      },
    ),
  );
}
