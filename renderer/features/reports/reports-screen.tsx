import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ReportChoiceFields } from './report-choice-fields.tsx';
import { ReportDownloads } from './report-downloads.tsx';
import { ReportView } from './report-view.tsx';
import { useChoices, useReport } from './use-report.ts';

/** The attendance report: chosen, read on the screen, handed in as a file. */
export function ReportsScreen() {
  const { t } = useTexts();
  const { choices, change, request } = useChoices();
  const report = useReport(request);
  const maySeeMonths = useMay('months.list');
  return (
    <Screen
      title={t('reports.title')}
      wide
      actions={
        maySeeMonths ? (
          <LinkButton to="/months" variant="default">
            {t('months.link')}
          </LinkButton>
        ) : null
      }
    >
      <section aria-label={t('reports.screen.choices')}>
        <Panel>
          <ReportChoiceFields choices={choices} onChange={change} />
        </Panel>
      </section>
      {request ? (
        <>
          <ReportDownloads request={request} />
          <Loaded query={report}>{(made) => <ReportView report={made} />}</Loaded>
        </>
      ) : null}
    </Screen>
  );
}
