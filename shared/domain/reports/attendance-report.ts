import type { Language } from '../../contract/app.ts';
import type { ReportGrouping } from '../../contract/reports.ts';
import { formatDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { type ClosedMonthNote, closedMonthNotes } from '../months/closed-month-note.ts';
import type { KindRule } from '../sessions/session-kinds.ts';
import type { StaffRole } from '../staff/roles.ts';
import type { SmallRule } from '../suppression/hide-small.ts';
import { signOf } from '../suppression/signs.ts';
import { totalName } from '../suppression/sums.ts';
import { type ExitCount, exitTable, hasFewExits } from './exit-table.ts';
import { countingRulesVersion, type Figures, type RoleHours } from './figures.ts';
import type { OpenDoorsPart } from './open-doors-tables.ts';
import type { FigureCover } from './outsiders/cover-figures.ts';
import {
  coverInWords,
  coverNotes,
  coverRules,
  exitsForOutsiders,
} from './outsiders/cover-words.ts';
import {
  type FigureColumn,
  figureColumns,
  furtherColumns,
  hasFurther,
  labelColumns,
  showsVisits,
} from './report-columns.ts';
import { reportRules } from './report-rules.ts';
import type { Cell, Column, Fact, Report, Table } from './report-table.ts';
import { roleTable } from './role-table.ts';

/** What a row is about: the cells before its figures, as the grouping's own columns. */
export type ReportRow = Readonly<{
  /** What it is counted by: a month, an id. */
  key: string;
  label: readonly Cell[];
  figures: Figures;
  /** Of sessions of one kind: how it is counted; figures of the others are not there. */
  counts?: KindRule['counts'];
}>;

/** Everything the report says about itself. */
export type ReportSetting = Readonly<{
  language: Language;
  from: LocalDate;
  to: LocalDate;
  by: ReportGrouping;
  /** Null: every venue. */
  venueName: string | null;
  groupName: string | null;
  withoutBoard: boolean;
  madeBy: StaffRole;
  madeOn: LocalDate;
  version: string;
  practice: boolean;
  /** Some sessions are of groups that are kept from the asker, in a row of their own. */
  hasUntold: boolean;
  /** Months of the period that were closed. */
  closedMonths: readonly ClosedMonthNote[];
  /** For who reads it outside the house: what is hidden from them. Null for the staff. */
  outsiders: Outsiders | null;
}>;

/** The rule by which small figures are hidden, and the figures of rows that it hides. */
type Outsiders = Readonly<{ rule: SmallRule; figures: FigureCover }>;

/** What was counted. */
export type CountedReport = Readonly<{
  rows: readonly ReportRow[];
  total: Figures;
  /** Members without a mark in sessions held. */
  unmarked: number;
  roles: readonly RoleHours[];
  /** Memberships that ended, by where people went on to. */
  exits: readonly ExitCount[];
  /** Counters, presence and unique visitors, already in words. */
  openDoors: OpenDoorsPart;
  /** Different people who led, in whatever capacity. */
  leaders: number;
}>;

/**
 * Lays counted figures out as the attendance report in one language, with the period, the filters
 * and the counting rules that every copy of it must carry. It holds no names of people: who made
 * it is said as a role. Tables with nothing in them are left out, but for the first.
 */
export function attendanceReport(counted: CountedReport, setting: ReportSetting): Report {
  const { by, language } = setting;
  const t = translator(language);
  const { rows, total, roles, leaders, exits, openDoors } = counted;
  const further = rows.filter(({ figures }) => hasFurther(figures));
  const first = { key: `attendance_by_${by}`, title: t(`reports.byTitle.${by}`) };
  const second = { key: `further_by_${by}`, title: t('reports.furtherTitle') };
  const hasMore = hasFurther(total);
  return {
    key: 'attendance',
    language,
    title: t('reports.attendance'),
    facts: factsOf(setting),
    tables: [
      tableOf({ ...first, rows, total, columns: figureColumns(by) }, setting),
      ...(hasMore
        ? [tableOf({ ...second, rows: further, total, columns: furtherColumns }, setting)]
        : []),
      ...(roles.length > 0 ? [roleTable(roles, leaders, t)] : []),
      ...exitTables(exits, setting),
      ...openDoors.tables,
    ],
    rules: [
      ...reportRules({ by, hasFurther: hasMore, hasRoles: roles.length > 0 }).map((key) =>
        t(`reports.rules.${key}`),
      ),
      ...(exits.length > 0
        ? [t(setting.outsiders ? 'reports.rules.exitsCovered' : 'reports.rules.exits')]
        : []),
      ...openDoors.rules,
      ...(setting.outsiders ? coverRules(setting.outsiders, t) : []),
    ],
    notes: notesOf(setting, counted),
  };
}

function exitTables(exits: readonly ExitCount[], { language, outsiders }: ReportSetting): Table[] {
  const t = translator(language);
  if (outsiders) return exitsForOutsiders(exits, outsiders.rule, t);
  return exits.length > 0 ? [exitTable(exits, t)] : [];
}

type TableParts = Pick<Table, 'key' | 'title'> &
  Readonly<{ rows: readonly ReportRow[]; total: Figures; columns: readonly FigureColumn[] }>;

function tableOf({ key, title, rows, total, columns }: TableParts, setting: ReportSetting): Table {
  const { by, language, outsiders } = setting;
  const t = translator(language);
  const labels = labelColumns[by];
  const titled = (own: Column): Column => ({ ...own, title: t(`reports.columns.${own.title}`) });
  const totalLabel: Cell[] = labels.map((_, i) => (i === 0 ? t('reports.total') : null));
  // A total row in a date column would not be a date.
  if (by === 'session') totalLabel.reverse();
  const cellsOf = ({ key: row, label, figures, counts }: ReportRow): Cell[] => [
    ...label,
    ...columns.map(({ key: own, about, of }) => {
      if (about !== undefined && counts !== undefined && about !== counts) return null;
      const why = outsiders?.figures.get(own)?.get(row);
      const cell = of(figures);
      return why === undefined || cell === null || outsiders === null
        ? cell
        : signOf(why, outsiders.rule);
    }),
  ];
  return {
    key,
    title,
    columns: [
      ...labels.map(([own, text, kind]) => titled({ key: own, title: text, kind })),
      ...columns.map(({ key: own, title: text, kind }) => titled({ key: own, title: text, kind })),
    ],
    rows: rows.map(cellsOf),
    total: cellsOf({ key: totalName, label: totalLabel, figures: total }),
  };
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
    ...(setting.outsiders ? [fact('cover', coverInWords(setting.outsiders, t))] : []),
    fact('madeBy', t(`reports.roles.${madeBy}`)),
    fact('madeOn', formatDate(madeOn, language)),
    fact('version', `Narikka ${version}`),
  ];
  if (setting.withoutBoard) {
    const label = t('reports.openDoors.board');
    facts.splice(3, 0, { key: 'board', label, text: t('reports.openDoors.boardLeftOut') });
  }
  if (practice)
    facts.unshift({ key: 'practice', label: 'Narikka', text: t('reports.facts.practice') });
  return facts;
}

function notesOf(setting: ReportSetting, { total, unmarked, exits }: CountedReport): string[] {
  const { language, closedMonths, outsiders } = setting;
  const t = translator(language);
  const { sessionsNotRecorded: missing } = total;
  const notes = [
    ...(outsiders ? coverNotes(outsiders, exits, t) : []),
    ...closedMonthNotes(closedMonths, language, outsiders ? 'hidden' : 'told'),
    missing > 0 && t('reports.notes.notRecorded', { count: missing }),
    unmarked > 0 && t('reports.notes.unmarked', { count: unmarked }),
    setting.hasUntold && t('reports.notes.untold'),
    outsiders === null && hasFewExits(exits) && t('reports.notes.fewExits'),
    setting.to >= setting.madeOn && t('reports.notes.ongoing'),
    !showsVisits(setting.by) && setting.by !== 'session' && t('reports.notes.visitsByVenue'),
  ];
  return notes.filter((note) => note !== false);
}
