import type { ParsedInput } from '#shared/contract/contract.ts';
import { staffView } from '#shared/domain/reports/doors-view.ts';
import { type OpenDoorsPart, openDoorsTables } from '#shared/domain/reports/open-doors-tables.ts';
import { doorsForOutsiders } from '#shared/domain/reports/outsiders/cover-doors.ts';
import type { FigureCover } from '#shared/domain/reports/outsiders/cover-figures.ts';
import { showsVisits } from '#shared/domain/reports/report-columns.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { Context } from '../context.ts';
import { periodLabel } from './attendance-report-rows.ts';
import { countersOf, outsidersRule } from './for-outsiders.ts';

type Request = ParsedInput<'reports.attendance'>;

const nothing: OpenDoorsPart = { tables: [], rules: [] };

type Shown = Readonly<{ visits: number; cover: FigureCover | null }>;

/** What open doors add to a report. A group's report has none of it: visits belong to the venue. */
export function openDoorsPart(
  context: Context,
  request: Request,
  { visits, cover }: Shown,
): OpenDoorsPart {
  const { stores } = context;
  const { from, to, by, venueId = null, groupId = null, withoutBoard, language } = request;
  if (groupId !== null) return nothing;
  const venues = new Map<string, string>(stores.venues.list().map(({ id, name }) => [id, name]));
  const label = (key: string): string =>
    by === 'venue' ? (venues.get(key) ?? '') : periodLabel(key, request);
  const heading = translator(language)(`reports.columns.${by as 'month'}`);
  return openDoorsTables(stores.doors.figures({ from, to, by, venueId, withoutBoard }), {
    ...{ language, venues, visits, withoutBoard },
    view:
      cover === null
        ? staffView
        : doorsForOutsiders({
            ...{ counters: countersOf(context, request), figures: cover, rule: outsidersRule },
          }),
    rows: showsVisits(by) ? { heading, label } : null,
    entries: new Map(stores.doors.entries().map(({ id, name }) => [id, name])),
  });
}
