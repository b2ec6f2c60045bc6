import { Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import type { FeedbackForm } from '#shared/contract/feedback.ts';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { PaperEntry } from './paper-entry.tsx';
import { PaperPlace, type PaperWhere, usePaperPlaces } from './paper-place.tsx';
import { type Papers, usePapers } from './use-paper.ts';

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

/** The week and session chosen; a session is forgotten with its venue. */
function usePaperWhere(formId: string) {
  const { today } = useStatus();
  const { venue } = useVenue();
  const [chosen, setChosen] = useState({
    ...{ formId, week: today as PaperWhere['week'] },
    ...{ sessionId: null as string | null, venueId: venue.id },
  });
  const sessionId = chosen.venueId === venue.id ? chosen.sessionId : null;
  const where: PaperWhere = { formId: chosen.formId, week: chosen.week, sessionId };
  const change = (next: Partial<PaperWhere>): void =>
    setChosen({ ...where, ...next, venueId: venue.id });
  return [where, change] as const;
}

type BatchProps = Readonly<{ forms: readonly FeedbackForm[]; papers: Papers }>;

/** What was counted stays with its form, whatever else is chosen meanwhile. */
function Batch({ forms, papers }: BatchProps) {
  const { t } = useTexts();
  const [where, change] = usePaperWhere(forms[0]?.id ?? '');
  const places = usePaperPlaces(where.week);
  const form = forms.find(({ id }) => id === where.formId) ?? forms[0];
  if (!form) return <EmptyNotice>{t('feedback.noForms')}</EmptyNotice>;
  const begun = forms.filter(({ id }) => id !== form.id && papers.isTyped(id));
  const place = places.find(({ value }) => value === (where.sessionId ?? ''))?.label ?? '';
  return (
    <>
      <Panel>
        <PaperPlace {...{ forms, where, places }} onChange={change} />
        <Text mt="xs">{t('feedback.paper.apart')}</Text>
        {begun.length > 0 ? (
          <Text role="status" fw={600} mt="xs">
            {t('feedback.paper.begun', { forms: begun.map(({ title }) => title).join(', ') })}
          </Text>
        ) : null}
      </Panel>
      <PaperEntry key={form.id} paper={papers.of(form.id)} {...{ form, where, place }} />
    </>
  );
}

/** A week's answers on paper, entered in one batch. */
export function PaperScreen() {
  const { t } = useTexts();
  const offered = useCall('feedback.choices', {});
  const papers = usePapers();
  const forms = (offered.data?.forms ?? []).filter(({ archived }) => !archived);
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
      <Leaving isKept={!papers.isAnyTyped} />
      <Loaded query={offered}>{() => <Batch {...{ forms, papers }} />}</Loaded>
    </Screen>
  );
}
