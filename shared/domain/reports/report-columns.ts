import type { ReportGrouping } from '../../contract/reports.ts';
import type { KindRule } from '../sessions/session-kinds.ts';
import { attendanceRateOf, attendancesOf, type Figures, remoteShareOf } from './figures.ts';
import type { Cell, ColumnKind } from './report-table.ts';

/** A column of figures. */
export type FigureColumn = Readonly<{
  key: string;
  /** The text under `reports.columns`. */
  title: string;
  kind: ColumnKind;
  /** Whose sessions it is about; a row of another kind of session has no such figure. */
  about?: KindRule['counts'];
  of: (figures: Figures) => Cell;
}>;

const count = (key: string, title: string, of: (f: Figures) => Cell): FigureColumn => ({
  ...{ key, title, of, kind: 'count' },
});
const minutes = (key: string, title: string, of: (f: Figures) => Cell): FigureColumn => ({
  ...{ key, title, of, kind: 'minutes' },
});
const about = (counts: KindRule['counts'], column: FigureColumn): FigureColumn => ({
  ...column,
  about: counts,
});

const attendances = about('visitors', count('attendances', 'attendances', attendancesOf));
const hoursAndRate: readonly FigureColumn[] = [
  about(
    'visitors',
    minutes('session_hours', 'sessionMinutes', (f) => f.sessionMinutes),
  ),
  about(
    'visitors',
    minutes('participant_hours', 'participantMinutes', (f) => f.participantMinutes),
  ),
  minutes('leader_hours', 'leaderMinutes', (f) => f.leaderMinutes),
  minutes('volunteer_hours', 'volunteerMinutes', (f) => f.volunteerMinutes),
  about('visitors', {
    ...{ key: 'attendance_rate', title: 'attendanceRate', kind: 'ratio' },
    of: attendanceRateOf,
  }),
];
const visits: readonly FigureColumn[] = [
  count('visits', 'visits', (f) => f.visits),
  count('first_visits', 'firstVisits', (f) => f.firstVisits),
];

/** Visits belong to a venue's day: tables of anything else leave them out. */
const visitGroupings: readonly ReportGrouping[] = ['month', 'quarter', 'year', 'venue'];
export const showsVisits = (by: ReportGrouping): boolean => visitGroupings.includes(by);

/** The report's own table. */
export function figureColumns(by: ReportGrouping): readonly FigureColumn[] {
  // One session is held or not: its row shows the status in words and who was there.
  if (by === 'session') {
    return [
      about(
        'visitors',
        count('named', 'named', (f) => f.named),
      ),
      about(
        'visitors',
        count('extra', 'extra', (f) => f.extra),
      ),
      attendances,
      ...hoursAndRate,
    ];
  }
  return [
    about(
      'visitors',
      count('sessions_held', 'sessionsHeld', (f) => f.sessionsHeld),
    ),
    count('sessions_cancelled', 'sessionsCancelled', (f) => f.sessionsCancelled),
    count('sessions_not_held', 'sessionsNotHeld', (f) => f.sessionsNotHeld),
    count('sessions_not_recorded', 'sessionsNotRecorded', (f) => f.sessionsNotRecorded),
    ...(showsVisits(by) ? visits : []),
    attendances,
    about(
      'visitors',
      count('people', 'people', (f) => f.people),
    ),
    ...hoursAndRate,
  ];
}

/** What is kept apart from visitors, and how they took part. */
export const furtherColumns: readonly FigureColumn[] = [
  about(
    'visitors',
    count('remote_attendances', 'remote', (f) => f.remote),
  ),
  about('visitors', {
    ...{ key: 'remote_share', title: 'remoteShare', kind: 'ratio' },
    of: remoteShareOf,
  }),
  count('remote_peak', 'remotePeak', (f) => f.remotePeak),
  about(
    'visitors',
    count('moved_on_site', 'movedOnSite', (f) => f.movedOnSite),
  ),
  about(
    'meetings',
    count('meetings_held', 'meetings', (f) => f.meetings),
  ),
  about(
    'meetings',
    minutes('meeting_hours', 'meetingMinutes', (f) => f.meetingMinutes),
  ),
  about(
    'professionals',
    count('professional_sessions', 'professionalSessions', (f) => f.professionalSessions),
  ),
  about(
    'professionals',
    count('professional_attendances', 'professionalAttendances', (f) => f.professionalAttendances),
  ),
  about(
    'professionals',
    minutes('professional_hours', 'professionalMinutes', (f) => f.professionalMinutes),
  ),
  minutes('preparation_hours', 'preparationMinutes', (f) => f.preparationMinutes),
];

/** Whether a row has anything in the further columns. */
export const hasFurther = (figures: Figures): boolean =>
  furtherColumns.some(({ of }) => (of(figures) ?? 0) !== 0);

type Label = readonly [key: string, title: string, kind: ColumnKind];
const text = (key: string, title = key): Label => [key, title, 'text'];

/** The columns before the figures, which say what a row is of. */
export const labelColumns: Readonly<Record<ReportGrouping, readonly Label[]>> = {
  month: [text('month')],
  quarter: [text('quarter')],
  year: [text('year')],
  group: [text('group'), text('venue')],
  venue: [text('venue')],
  session: [
    ['date', 'date', 'date'],
    text('start'),
    text('end'),
    text('group'),
    text('room'),
    text('status'),
    text('kind'),
  ],
  kind: [text('kind')],
  'activity-type': [text('activity_type', 'activityType')],
  tag: [text('tag'), text('tag_set', 'tagSet')],
  partner: [text('partner')],
};
