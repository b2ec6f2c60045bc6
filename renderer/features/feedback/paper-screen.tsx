import { Button, Group, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import type { FeedbackForm } from '#shared/contract/feedback.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { PaperPlace, type PaperWhere } from './paper-place.tsx';
import { PaperQuestion } from './paper-question.tsx';
import { answersOf, isTyped, usePaperDraft } from './use-paper.ts';

/** Asks before what is typed and not saved is left. */
function Leaving({ isKept }: Readonly<{ isKept: boolean }>) {
  const { t } = useTexts();
  const blocker = useBlocker({
    shouldBlockFn: () => !isKept,
    withResolver: true,
    // The desktop's window would refuse to close without a word.
    enableBeforeUnload: () => !isKept && !window.narikka,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <ConfirmDialog
      title={t('forms.leaveTitle')}
      text={t('feedback.paper.leaveText')}
      confirm={t('forms.leave')}
      isRunning={false}
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    />
  );
}

type EntryProps = Readonly<{ form: FeedbackForm; where: PaperWhere; week: LocalDate }>;

/** The numbers and texts of one batch; undone only before it is saved. */
function Entry({ form, where, week }: EntryProps) {
  const { t } = useTexts();
  const { venue } = useVenue();
  const paper = usePaperDraft();
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [version] = form.versions;
  const answers = answersOf(paper.draft, form);
  const total = answers
    ? answers.counts.reduce((all, one) => all + one.answers, answers.texts.length)
    : 0;
  const save = useCommand('feedback.savePaper', {
    onSuccess: () => {
      paper.clear();
      setAsking(false);
      notify(t('feedback.paper.saved'));
    },
  });
  const ask = (): void => {
    const isReady = answers !== null && total > 0;
    setProblem(isReady || answers === null ? null : t('feedback.paper.empty'));
    setAsking(isReady);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <Stack>
        {form.questions.map((question) => (
          <PaperQuestion key={question.id} {...{ question, paper }} />
        ))}
      </Stack>
      <Group mt="md">
        <Button type="submit">{t('feedback.paper.save')}</Button>
        <Button
          variant="default"
          onClick={() => {
            setProblem(null);
            paper.clear();
          }}
        >
          {t('feedback.paper.clear')}
        </Button>
        <Text role="status">{t('feedback.paper.total', { count: total })}</Text>
      </Group>
      {problem ? (
        <Text c="red" role="alert" mt="xs">
          {problem}
        </Text>
      ) : null}
      <Leaving isKept={!isTyped(paper.draft)} />
      {isAsking && answers && version ? (
        <ConfirmDialog
          title={t('feedback.paper.confirmTitle')}
          text={`${t('feedback.paper.total', { count: total })}. ${t('feedback.paper.confirmText')}`}
          confirm={t('feedback.paper.save')}
          isRunning={save.isRunning}
          onConfirm={() =>
            void save.run({
              ...{ versionId: version.id, venueId: venue.id, week, ...answers },
              sessionId: where.sessionId,
            })
          }
          onClose={() => setAsking(false)}
        />
      ) : null}
    </form>
  );
}

function Paper({ forms }: Readonly<{ forms: readonly FeedbackForm[] }>) {
  const { t } = useTexts();
  const { today } = useStatus();
  const { venue } = useVenue();
  const [where, setWhere] = useState<PaperWhere>({
    ...{ formId: forms[0]?.id ?? '', week: today, sessionId: null },
  });
  const form = forms.find(({ id }) => id === where.formId) ?? forms[0];
  if (!form) return <EmptyNotice>{t('feedback.noForms')}</EmptyNotice>;
  return (
    <>
      <Panel>
        <PaperPlace
          {...{ forms, where }}
          onChange={(next) => setWhere((before) => ({ ...before, ...next }))}
        />
      </Panel>
      {/* What was counted for one form or venue is not of another. */}
      {where.week ? (
        <Entry key={`${form.id} ${venue.id}`} {...{ form, where, week: where.week }} />
      ) : null}
    </>
  );
}

/** A week's answers on paper, entered in one batch. */
export function PaperScreen() {
  const { t } = useTexts();
  const offered = useCall('feedback.choices', {});
  return (
    <Screen
      title={t('feedback.paper.title')}
      subtitle={t('feedback.paper.intro')}
      actions={
        <LinkButton to="/feedback" variant="default">
          {t('feedback.texts.back')}
        </LinkButton>
      }
    >
      <Loaded query={offered}>
        {({ forms }) => <Paper forms={forms.filter(({ archived }) => !archived)} />}
      </Loaded>
    </Screen>
  );
}
