import type { ReportGrouping } from '../../contract/reports.ts';
import { showsVisits } from './report-columns.ts';

type Shown = Readonly<{ by: ReportGrouping; hasFurther: boolean; hasRoles: boolean }>;

/** The counting rules that a report must carry, by their text under `reports.rules`. */
export function reportRules({ by, hasFurther, hasRoles }: Shown): string[] {
  const isMany = by === 'tag' || by === 'partner';
  return [
    ...(isMany ? [by === 'tag' ? 'inManyTags' : 'inManyPartners'] : []),
    'kinds',
    'held',
    ...(showsVisits(by) ? ['visits', 'firstVisits'] : []),
    'attendances',
    ...(by === 'session' ? [] : ['people']),
    'sessionMinutes',
    'participantMinutes',
    'leaderMinutes',
    'volunteerMinutes',
    'attendanceRate',
    ...(hasFurther
      ? ['remote', 'remotePeak', 'moved', 'meetings', 'professionals', 'preparation']
      : []),
    ...(hasRoles ? ['roles'] : []),
  ];
}
