import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Report } from '#shared/domain/reports/report-table.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './report-table-view.module.css';
import { ReportTableView } from './report-table-view.tsx';

function Notes({ notes }: Pick<Report, 'notes'>) {
  if (notes.length === 0) return null;
  return (
    <Alert color="gray" variant="light" icon={<IconInfoCircle aria-hidden />}>
      {notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
    </Alert>
  );
}

/** The report as it will be handed in: figures, remarks, what it says about itself, counting rules. */
export function ReportView({ report }: Readonly<{ report: Report }>) {
  const { t } = useTexts();
  const { tables, notes, facts, rules, language } = report;
  return (
    <>
      <Notes notes={notes} />
      {tables.map((table) =>
        table.rows.length === 0 ? (
          <EmptyNotice key={table.key}>{t('reports.screen.nothingRecorded')}</EmptyNotice>
        ) : (
          <div key={table.key}>
            <ReportTableView table={table} language={language} />
          </div>
        ),
      )}
      <Panel title={t('reports.screen.about')}>
        <dl className={classes.facts}>
          {facts.map(({ key, label, text }) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={t('reports.facts.rules')}>
        <ul className={classes.rules}>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
