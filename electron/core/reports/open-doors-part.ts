import type { ParsedInput } from '#shared/contract/contract.ts';
import { type OpenDoorsPart, openDoorsTables } from '#shared/domain/reports/open-doors-tables.ts';
import { showsVisits } from '#shared/domain/reports/report-columns.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { Context } from '../context.ts';
import { periodLabel } from './attendance-report-rows.ts';

type Request = ParsedInput<'reports.attendance'>;

const nothing: OpenDoorsPart = { tables: [], rules: [] };

/** What open doors add to a report. A group's report has none of it: visits belong to the venue. */
export function openDoorsPart(context: Context, request: Request, visits: number): OpenDoorsPart {
  const { stores } = context;
  const { from, to, by, venueId = null, groupId = null, withoutBoard, language } = request;
  if (groupId !== null) return nothing;
  const venues = new Map<string, string>(stores.venues.list().map(({ id, name }) => [id, name]));
  const label = (key: string): string =>
    by === 'venue' ? (venues.get(key) ?? '') : periodLabel(key, request);
  const heading = translator(language)(`reports.columns.${by as 'month'}`);
  return openDoorsTables(stores.doors.figures({ from, to, by, venueId, withoutBoard }), {
    ...{ language, venues, visits, withoutBoard },
    rows: showsVisits(by) ? { heading, label } : null,
    entries: new Map(stores.doors.entries().map(({ id, name }) => [id, name])),
  });
}
