import type { Language } from '../../contract/app.ts';
import type { FeedbackQuestion, FeedbackResults } from '../../contract/feedback.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Cell, Column, ColumnKind, Fact, Report, Table } from '../reports/report-table.ts';
import type { StaffRole } from '../staff/roles.ts';
import { hiddenSign } from '../suppression/signs.ts';
import { periodInWords, whereInWords } from './period-words.ts';
import { toldSign } from './told-counts.ts';

/** What a report of feedback says about itself. */
type Setting = Readonly<{
  language: Language;
  from: string;
  to: string;
  /** Null: every one. */
  venueName: string | null;
  groupName: string | null;
  session: Readonly<{ date: LocalDate; title: string }> | null;
  formTitle: string;
  madeBy: StaffRole;
  madeOn: LocalDate;
  version: string;
  practice: boolean;
}>;

/** Results of feedback as tables that every renderer of reports writes; texts are never in them. */
export function feedbackReport(results: FeedbackResults, setting: Setting): Report {
  const t = translator(setting.language);
  const shown = results.questions.filter(({ answers }) => answers > 0);
  const numbers = shown.filter(({ kind }) => kind !== 'text');
  return {
    key: 'feedback',
    language: setting.language,
    title: t('feedback.report.title'),
    facts: factsOf(setting, t),
    tables: [
      summaryTable(shown, t),
      ...(numbers.length > 0 ? [valueTable(numbers, t), trendTable(numbers, setting, t)] : []),
    ],
    rules: results.rules,
    notes: [
      ...(shown.length === 0 ? [t('feedback.nothingYet')] : []),
      ...results.runs.map(({ where, answers, leftOut }) => {
        const run = { where: whereInWords(where, setting.language), count: answers };
        return leftOut === null
          ? t('feedback.report.run', run)
          : t('feedback.report.runLeftOut', {
              ...run,
              reason: t(`feedback.runs.reason.${leftOut}`),
            });
      }),
    ],
  };
}

const columnsOf = (t: Translate, columns: readonly (readonly [string, ColumnKind])[]): Column[] =>
  columns.map(([key, kind]) => ({ key, title: t(`feedback.columns.${key}`), kind }));

function summaryTable(questions: readonly FeedbackQuestion[], t: Translate): Table {
  return {
    key: 'feedback_questions',
    title: t('feedback.report.questions'),
    columns: columnsOf(t, [
      ['question', 'text'],
      ['answers', 'count'],
      ['response_share', 'ratio'],
      ['mean', 'decimal'],
      ['yes_share', 'ratio'],
      ['recommendation', 'count'],
    ]),
    rows: questions.map(({ text, answers, responseShare, mean, yes, recommendation }) => [
      ...[text, answers, responseShare, mean, yes?.share ?? null, recommendation],
    ]),
  };
}

function valueTable(questions: readonly FeedbackQuestion[], t: Translate): Table {
  return {
    key: 'feedback_values',
    title: t('feedback.report.values'),
    columns: columnsOf(t, [
      ['question', 'text'],
      ['value', 'text'],
      ['answers', 'count'],
      ['share', 'ratio'],
    ]),
    rows: questions.flatMap(({ text, answers: all, values }) =>
      values.map(({ label, answers }): Cell[] =>
        typeof answers === 'number'
          ? [text, label, answers, answers / all]
          : [text, label, toldSign(answers), hiddenSign],
      ),
    ),
  };
}

function trendTable(
  questions: readonly FeedbackQuestion[],
  { language }: Setting,
  t: Translate,
): Table {
  return {
    key: 'feedback_trend',
    title: t('feedback.report.trend'),
    columns: columnsOf(t, [
      ['question', 'text'],
      ['period', 'text'],
      ['answers', 'count'],
      ['mean', 'decimal'],
      ['yes_share', 'ratio'],
    ]),
    rows: questions.flatMap(({ text, trend }) =>
      trend.map(({ period, answers, mean, yes }): Cell[] => [
        ...[text, periodInWords(period, language), answers, mean, yes?.share ?? null],
      ]),
    ),
  };
}

function factsOf(setting: Setting, t: Translate): Fact[] {
  const { language, from, to, venueName, groupName, session, formTitle } = setting;
  const fact = (key: string, text: string): Fact => ({
    ...{ key, text },
    label: t(`reports.facts.${key}`),
  });
  const months = [from, to].map((month) => periodInWords(month, language));
  const ofSession = session && `${session.title} ${formatDate(session.date, language)}`;
  const ofGroup = groupName && t('reports.facts.group', { name: groupName });
  return [
    ...(setting.practice
      ? [{ key: 'practice', label: 'Narikka', text: t('reports.facts.practice') }]
      : []),
    fact('period', [...new Set(months)].join(' – ')),
    fact('venue', venueName ?? t('reports.facts.allVenues')),
    fact('filters', ofSession || ofGroup || t('reports.facts.noFilters')),
    { key: 'form', label: t('feedback.form'), text: formTitle },
    fact('madeBy', t(`reports.roles.${setting.madeBy}`)),
    fact('madeOn', formatDate(setting.madeOn, language)),
    fact('version', `Narikka ${setting.version}`),
  ];
}
