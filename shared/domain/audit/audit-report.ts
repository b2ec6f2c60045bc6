import type { Language } from '../../contract/app.ts';
import { formatClock, formatDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Cell, Report } from '../reports/report-table.ts';
import type { StaffRole } from '../staff/roles.ts';
import { isAuditAction } from './audit-actions.ts';

type Row = Readonly<{
  number: number;
  at: string;
  staffName: string;
  action: string;
  subjectId: string | null;
  detail: string | null;
  hash: string;
}>;
type Setting = Readonly<{
  language: Language;
  from: LocalDate;
  to: LocalDate;
  madeBy: StaffRole;
  madeOn: LocalDate;
  version: string;
}>;

/** The log as a table that every renderer of reports can write: ids instead of names of visitors. */
export function auditReport(rows: readonly Row[], setting: Setting): Report {
  const { language, from, to, madeBy, madeOn, version } = setting;
  const t = translator(language);
  const title = (key: string): string => t(`audit.columns.${key}`);
  const fact = (key: string, text: string) => ({ key, label: t(`reports.facts.${key}`), text });
  const cellsOf = ({ number, at, staffName, action, subjectId, detail, hash }: Row): Cell[] => {
    const [date = '', minute = '0'] = at.split(' ');
    return [
      ...[number, date, formatClock(Number(minute), language), staffName],
      isAuditAction(action) ? t(`audit.actions.${action}`) : action,
      ...[subjectId, detail, hash],
    ];
  };
  return {
    key: 'audit',
    language,
    title: t('audit.title'),
    facts: [
      fact('period', `${formatDate(from, language)} – ${formatDate(to, language)}`),
      fact('madeBy', t(`reports.roles.${madeBy}`)),
      fact('madeOn', formatDate(madeOn, language)),
      fact('version', `Narikka ${version}`),
    ],
    tables: [
      {
        key: 'audit_log',
        title: t('audit.title'),
        columns: [
          { key: 'number', title: title('number'), kind: 'count' },
          { key: 'date', title: title('date'), kind: 'date' },
          { key: 'time', title: title('time'), kind: 'text' },
          { key: 'staff', title: title('staff'), kind: 'text' },
          { key: 'action', title: title('action'), kind: 'text' },
          { key: 'subject_id', title: title('subject'), kind: 'text' },
          { key: 'detail', title: title('detail'), kind: 'text' },
          { key: 'hash', title: title('hash'), kind: 'text' },
        ],
        rows: rows.map(cellsOf),
      },
    ],
    rules: [t('audit.chainRule')],
    notes: [],
  };
}
