import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import { type TextState, textStates } from '#shared/domain/feedback/text-review.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import classes from './results.module.css';
import { ResultChoiceFields } from './results-choice-fields.tsx';
import { TextLine } from './texts-line.tsx';
import { type FeedbackChoices, type ResultsRequest, useResultChoices } from './use-results.ts';

const pageTexts = 25;

type Page = Readonly<{ offset: number; total: number; goTo: (offset: number) => void }>;

function Pages({ offset, total, goTo }: Page) {
  const { t } = useTexts();
  if (total <= pageTexts) return null;
  const last = Math.min(total, offset + pageTexts);
  return (
    <Group component="nav" aria-label={t('feedback.texts.pages')} mt="sm">
      <Button
        variant="default"
        disabled={offset === 0}
        onClick={() => goTo(Math.max(0, offset - pageTexts))}
      >
        {t('feedback.texts.previous')}
      </Button>
      <Text role="status">{t('feedback.texts.page', { first: offset + 1, last, total })}</Text>
      <Button variant="default" disabled={last >= total} onClick={() => goTo(last)}>
        {t('feedback.texts.next')}
      </Button>
    </Group>
  );
}

type ListProps = Readonly<{ found: CallOutput<'feedback.texts'>; page: Omit<Page, 'total'> }>;

function TextList({ found: { texts, total, mayReview }, page }: ListProps) {
  const { t } = useTexts();
  if (texts.length === 0) {
    return (
      <EmptyNotice>
        {t(mayReview ? 'feedback.texts.empty' : 'feedback.texts.emptyReader')}
      </EmptyNotice>
    );
  }
  return (
    <Panel title={t('feedback.texts.total', { count: total })}>
      <ul className={classes.list} aria-label={t('feedback.texts.list')}>
        {texts.map((text) => (
          <TextLine key={text.key} text={text} mayReview={mayReview} />
        ))}
      </ul>
      <Pages {...page} total={total} />
    </Panel>
  );
}

type FoundProps = Readonly<{ request: ResultsRequest; state: TextState | null }>;

function Found({ request, state }: FoundProps) {
  const [offset, goTo] = useState(0);
  const input = { ...request, state, offset, limit: pageTexts };
  const found = useCall('feedback.texts', input, { keepPrevious: true });
  return (
    <Loaded query={found}>{(made) => <TextList found={made} page={{ offset, goTo }} />}</Loaded>
  );
}

function Texts({ offered }: Readonly<{ offered: FeedbackChoices }>) {
  const { t } = useTexts();
  const { choices, change, request } = useResultChoices(offered);
  const mayReview = useMay('feedback.reviewText');
  const [state, setState] = useState<TextState | null>(null);
  return (
    <>
      <section aria-label={t('feedback.results.choices')}>
        <Panel>
          <ResultChoiceFields {...{ offered, choices, sessions: [] }} onChange={change} />
          {mayReview ? (
            <NativeSelect
              mt="sm"
              maw="20rem"
              label={t('feedback.texts.state')}
              value={state ?? 'every'}
              data={(['every', ...textStates] as const).map((value) => ({
                ...{ value, label: t(`feedback.texts.states.${value}`) },
              }))}
              onChange={(event) =>
                setState(textStates.find((one) => one === event.currentTarget.value) ?? null)
              }
            />
          ) : null}
        </Panel>
      </section>
      {/* Other choices begin at their first page. */}
      {request ? <Found key={JSON.stringify([request, state])} {...{ request, state }} /> : null}
    </>
  );
}

/** Visitors' own words: read first by those who review, then by leaders. */
export function TextsScreen() {
  const { t } = useTexts();
  const mayReview = useMay('feedback.reviewText');
  const offered = useCall('feedback.choices', {});
  return (
    <Screen
      title={t('feedback.texts.title')}
      subtitle={t(mayReview ? 'feedback.texts.intro' : 'feedback.texts.introReader')}
      actions={
        <LinkButton to="/feedback" variant="default">
          {t('feedback.texts.back')}
        </LinkButton>
      }
    >
      <Loaded query={offered}>{(choices) => <Texts offered={choices} />}</Loaded>
    </Screen>
  );
}
