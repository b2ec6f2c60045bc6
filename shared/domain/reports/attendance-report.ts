import type { Language } from '../../contract/app.ts';
import type { ReportGrouping } from '../../contract/reports.ts';
import { formatDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { StaffRole } from '../staff/roles.ts';
import { attendanceRateOf, attendancesOf, countingRulesVersion, type Figures } from './figures.ts';
import type { Cell, Column, ColumnKind, Fact, Report } from './report-table.ts';

/** What a row is about: the cells before its figures, as the grouping's own columns. */
export type ReportRow = Readonly<{ label: readonly Cell[]; figures: Figures }>;

/** Everything the report says about itself. */
export type ReportSetting = Readonly<{
  language: Language;
  from: LocalDate;
  to: LocalDate;
  by: ReportGrouping;
  /** Null: every venue. */
  venueName: string | null;
  groupName: string | null;
  madeBy: StaffRole;
  madeOn: LocalDate;
  version: string;
  practice: boolean;
  /** Members without a mark in sessions held. */
  unmarked: number;
}>;

type FigureColumn = Readonly<{
  key: string;
  title: string;
  kind: ColumnKind;
  of: (figures: Figures) => Cell;
}>;

const figureColumns: readonly FigureColumn[] = [
  { key: 'sessions_held', title: 'sessionsHeld', kind: 'count', of: (f) => f.sessionsHeld },
  {
    key: 'sessions_cancelled',
    title: 'sessionsCancelled',
    kind: 'count',
    of: (f) => f.sessionsCancelled,
  },
  {
    key: 'sessions_not_held',
    title: 'sessionsNotHeld',
    kind: 'count',
    of: (f) => f.sessionsNotHeld,
  },
  {
    key: 'sessions_not_recorded',
    title: 'sessionsNotRecorded',
    kind: 'count',
    of: (f) => f.sessionsNotRecorded,
  },
  { key: 'visits', title: 'visits', kind: 'count', of: (f) => f.visits },
  { key: 'first_visits', title: 'firstVisits', kind: 'count', of: (f) => f.firstVisits },
  { key: 'attendances', title: 'attendances', kind: 'count', of: attendancesOf },
  { key: 'people', title: 'people', kind: 'count', of: (f) => f.people },
  { key: 'session_hours', title: 'sessionMinutes', kind: 'minutes', of: (f) => f.sessionMinutes },
  {
    key: 'participant_hours',
    title: 'participantMinutes',
    kind: 'minutes',
    of: (f) => f.participantMinutes,
  },
  { key: 'leader_hours', title: 'leaderMinutes', kind: 'minutes', of: (f) => f.leaderMinutes },
  {
    key: 'volunteer_hours',
    title: 'volunteerMinutes',
    kind: 'minutes',
    of: (f) => f.volunteerMinutes,
  },
  { key: 'attendance_rate', title: 'attendanceRate', kind: 'ratio', of: attendanceRateOf },
];

/** One session is held or not: its row shows the status in words and who was there. */
const sessionColumns: readonly FigureColumn[] = [
  { key: 'named', title: 'named', kind: 'count', of: (f) => f.named },
  { key: 'extra', title: 'extra', kind: 'count', of: (f) => f.extra },
  ...figureColumns.filter(({ key }) => !/^(sessions_|visits|first_visits|people)/.test(key)),
];

const labelColumns: Readonly<Record<ReportGrouping, readonly [string, string, ColumnKind][]>> = {
  month: [['month', 'month', 'text']],
  quarter: [['quarter', 'quarter', 'text']],
  year: [['year', 'year', 'text']],
  group: [
    ['group', 'group', 'text'],
    ['venue', 'venue', 'text'],
  ],
  venue: [['venue', 'venue', 'text']],
  session: [
    ['date', 'date', 'date'],
    ['start', 'start', 'text'],
    ['end', 'end', 'text'],
    ['group', 'group', 'text'],
    ['room', 'room', 'text'],
    ['status', 'status', 'text'],
  ],
};

/** Figures that belong to no group or session are left out of those tables. */
const columnsOf = (by: ReportGrouping): readonly FigureColumn[] => {
  if (by === 'session') return sessionColumns;
  if (by === 'group') return figureColumns.filter(({ key }) => !/visits$/.test(key));
  return figureColumns;
};

/**
 * Lays counted figures out as the attendance report in one language, with the period, the filters
 * and the counting rules that every copy of it must carry. It holds no names of people: who made
 * it is said as a role.
 */
export function attendanceReport(
  rows: readonly ReportRow[],
  total: Figures,
  setting: ReportSetting,
): Report {
  const t = translator(setting.language);
  const labels = labelColumns[setting.by];
  const figures = columnsOf(setting.by);
  const columns: Column[] = [
    ...labels.map(([key, title, kind]) => ({ key, title: t(`reports.columns.${title}`), kind })),
    ...figures.map(({ key, title, kind }) => ({ key, title: t(`reports.columns.${title}`), kind })),
  ];
  const cellsOf = (row: ReportRow): Cell[] => [
    ...row.label,
    ...figures.map((column) => column.of(row.figures)),
  ];
  const totalLabel: Cell[] = labels.map((_, i) => (i === 0 ? t('reports.total') : null));
  // A total row in a date column would not be a date.
  if (setting.by === 'session') totalLabel.reverse();
  return {
    key: 'attendance',
    language: setting.language,
    title: t('reports.attendance'),
    facts: factsOf(setting),
    tables: [
      {
        key: `attendance_by_${setting.by}`,
        title: t(`reports.byTitle.${setting.by}`),
        columns,
        rows: rows.map(cellsOf),
        total: cellsOf({ label: totalLabel, figures: total }),
      },
    ],
    rules: ruleKeys(setting.by).map((key) => t(`reports.rules.${key}`)),
    notes: notesOf(setting, total),
  };
}

function ruleKeys(by: ReportGrouping): string[] {
  const all = [
    'held',
    'visits',
    'firstVisits',
    'attendances',
    'people',
    'sessionMinutes',
    'participantMinutes',
    'leaderMinutes',
    'volunteerMinutes',
    'attendanceRate',
  ];
  const absent = { group: ['visits', 'firstVisits'], session: ['visits', 'firstVisits', 'people'] };
  const left = by === 'group' || by === 'session' ? absent[by] : [];
  return all.filter((key) => !left.includes(key));
}

function factsOf(setting: ReportSetting): Fact[] {
  const { language, groupName, venueName, madeBy, madeOn, version, from, to, practice } = setting;
  const t = translator(language);
  const fact = (key: string, text: string): Fact => ({
    key,
    label: t(`reports.facts.${key}`),
    text,
  });
  const facts = [
    fact('period', `${formatDate(from, language)} – ${formatDate(to, language)}`),
    fact('venue', venueName ?? t('reports.facts.allVenues')),
    fact(
      'filters',
      groupName === null
        ? t('reports.facts.noFilters')
        : t('reports.facts.group', { name: groupName }),
    ),
    fact('rules', t('reports.facts.rulesVersion', { version: countingRulesVersion })),
    fact('madeBy', t(`reports.roles.${madeBy}`)),
    fact('madeOn', formatDate(madeOn, language)),
    fact('version', `Narikka ${version}`),
  ];
  if (practice)
    facts.unshift({ key: 'practice', label: 'Narikka', text: t('reports.facts.practice') });
  return facts;
}

function notesOf(setting: ReportSetting, total: Figures): string[] {
  const t = translator(setting.language);
  const { sessionsNotRecorded: missing } = total;
  const notes = [
    missing > 0 && t('reports.notes.notRecorded', { count: missing }),
    setting.unmarked > 0 && t('reports.notes.unmarked', { count: setting.unmarked }),
    setting.to >= setting.madeOn && t('reports.notes.ongoing'),
    setting.by === 'group' && t('reports.notes.visitsByVenue'),
  ];
  return notes.filter((note) => note !== false);
}
