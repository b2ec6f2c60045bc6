import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ReportChoiceFields } from './report-choice-fields.tsx';
import { ReportDownloads } from './report-downloads.tsx';
import { reportOffers } from './report-offers.ts';
import { ReportView } from './report-view.tsx';
import { useChoices, useReport } from './use-report.ts';

/** The attendance report: chosen, read on the screen, handed in as a file. */
export function ReportsScreen() {
  const { t } = useTexts();
  const { choices, change, request } = useChoices();
  const report = useReport(request);
  const offers = reportOffers({
    report: report.data,
    error: report.error,
    forOutsiders: choices.forOutsiders,
  });
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
          {offers.files ? <ReportDownloads request={request} /> : null}
          {offers.retry ? (
            <Loaded query={report}>{(made) => <ReportView report={made} />}</Loaded>
          ) : (
            <ErrorNotice error={report.error} />
          )}
        </>
      ) : null}
    </Screen>
  );
}
