import { Text } from '@mantine/core';
import type { FeedbackResults } from '#shared/contract/feedback.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { KioskOpener } from '../../ui/kiosk-opener.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { RepliesPanel } from './replies-panel.tsx';
import classes from './results.module.css';
import { ResultChoiceFields } from './results-choice-fields.tsx';
import { ResultsDownloads } from './results-downloads.tsx';
import { LeadersNote, ResultsLeaders } from './results-leaders.tsx';
import { ResultsQuestion } from './results-question.tsx';
import { RunsPanel } from './runs-panel.tsx';
import {
  type FeedbackChoices,
  type ResultsRequest,
  useResultChoices,
  useResults,
} from './use-results.ts';

function Actions() {
  const { t } = useTexts();
  const mayReadTexts = useMay('feedback.texts');
  const mayEnter = useMay('feedback.savePaper');
  const mayReadForms = useMay('forms.list');
  return (
    <>
      {mayReadTexts ? (
        <LinkButton to="/feedback/texts" variant="default">
          {t('feedback.texts.title')}
        </LinkButton>
      ) : null}
      {mayEnter ? (
        <LinkButton to="/feedback/paper" variant="default">
          {t('feedback.paper.open')}
        </LinkButton>
      ) : null}
      {mayReadForms ? (
        <LinkButton to="/feedback/forms" variant="default">
          {t('forms.title')}
        </LinkButton>
      ) : null}
      <KioskOpener />
    </>
  );
}

type ShownProps = Readonly<{ results: FeedbackResults; request: ResultsRequest }>;

type BesideProps = Readonly<{ request: ResultsRequest; questions: FeedbackResults['questions'] }>;

/** Leaders speak of their groups: without one there is nothing to lay beside. */
function BesideLeaders({ request, questions }: BesideProps) {
  const { t } = useTexts();
  const { groupId } = request;
  if (groupId === null) return <LeadersNote>{t('feedback.leaders.chooseGroup')}</LeadersNote>;
  return <ResultsLeaders groupId={groupId} months={request} questions={questions} />;
}

function Shown({ results, request }: ShownProps) {
  const { t } = useTexts();
  const mayReadTexts = useMay('feedback.texts');
  const mayReadEvaluations = useMay('evaluations.ofGroup');
  const { questions, runs, rules } = results;
  const isEmpty = questions.every(({ answers }) => answers === 0);
  return (
    <>
      {isEmpty ? (
        <EmptyNotice>{t('feedback.nothingYet')}</EmptyNotice>
      ) : (
        <>
          <ResultsDownloads request={request} />
          {questions.map((question) => (
            <ResultsQuestion key={question.id} {...{ question, mayReadTexts }} />
          ))}
        </>
      )}
      {mayReadEvaluations ? <BesideLeaders {...{ request, questions }} /> : null}
      <RunsPanel runs={runs} />
      {isEmpty ? null : (
        <Panel title={t('feedback.results.rules')}>
          <ul className={classes.rules}>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Results({ offered }: Readonly<{ offered: FeedbackChoices }>) {
  const { t } = useTexts();
  const { choices, change, request } = useResultChoices(offered);
  if (choices.formId === null) return <EmptyNotice>{t('feedback.noForms')}</EmptyNotice>;
  return <Chosen {...{ offered, choices, change, request }} />;
}

type ChosenProps = Readonly<{ offered: FeedbackChoices }> & ReturnType<typeof useResultChoices>;

function Chosen({ offered, choices, change, request }: ChosenProps) {
  const { t } = useTexts();
  const anything = { from: '2000-01', to: '2000-01', formId: choices.formId ?? '' };
  const nowhere = { venueId: null, groupId: null, sessionId: null, versionId: null };
  const results = useResults(request ?? { ...anything, ...nowhere });
  return (
    <>
      <section aria-label={t('feedback.results.choices')}>
        <Panel>
          <ResultChoiceFields
            {...{ offered, choices, sessions: results.data?.sessions ?? [] }}
            onChange={change}
          />
        </Panel>
      </section>
      {request ? (
        <Loaded query={results}>{(made) => <Shown results={made} request={request} />}</Loaded>
      ) : null}
    </>
  );
}

/** Results of visitors' feedback, and the way to the kiosk. */
export function ResultsScreen() {
  const { t } = useTexts();
  const maySee = useMay('feedback.results');
  const mayReply = useMay('feedback.replies');
  const offered = useCall('feedback.choices', {}, { enabled: maySee });
  return (
    <Screen title={t('feedback.title')} actions={<Actions />}>
      {maySee ? (
        <Loaded query={offered}>{(choices) => <Results offered={choices} />}</Loaded>
      ) : (
        <Text>{t('feedback.onlyKiosk')}</Text>
      )}
      {maySee && mayReply && offered.data ? <RepliesPanel groups={offered.data.groups} /> : null}
    </Screen>
  );
}
