import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FeedbackText } from '#shared/contract/feedback.ts';
import {
  covered,
  type ReviewReason,
  reviewReasons,
  wordsOf,
} from '#shared/domain/feedback/text-review.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { notify } from '../../ui/notify.ts';
import classes from './results.module.css';

type Props = Readonly<{ text: FeedbackText; onClose: () => void }>;

type ReasonProps = Readonly<{
  value: ReviewReason | null;
  /** It was sent without one. */
  isMissing: boolean;
  onChange: (reason: ReviewReason | null) => void;
}>;

/** Why, from a list: the log gets the word. */
function ReasonSelect({ value, isMissing, onChange }: ReasonProps) {
  const { t } = useTexts();
  return (
    <NativeSelect
      label={t('feedback.texts.why')}
      required
      error={isMissing && value === null ? t('fields.required') : undefined}
      value={value ?? ''}
      data={[
        { value: '', label: t('feedback.chooseReason') },
        ...reviewReasons.map((reason) => ({
          ...{ value: reason, label: t(`feedback.texts.reason.${reason}`) },
        })),
      ]}
      onChange={(event) =>
        onChange(reviewReasons.find((one) => one === event.currentTarget.value) ?? null)
      }
    />
  );
}

/** Covers words of a text for good: each word is a button, and nothing can be written. */
export function CoverDialog({ text: { key, text, hints }, onClose }: Props) {
  const { t } = useTexts();
  const words = wordsOf(text).filter(({ isWord }) => isWord);
  const isHinted = (from: number, to: number): boolean =>
    hints.some((hint) => hint.from < to && from < hint.to);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [reason, setReason] = useState<ReviewReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [isSent, setSent] = useState(false);
  const cover = useCommand('feedback.reviewText', {
    onSuccess: () => {
      notify(t('feedback.texts.coveredNow'));
      onClose();
    },
  });
  const pieces = words.filter(({ from }) => chosen.has(from)).map(({ from, to }) => ({ from, to }));
  const toggle = (from: number): void => {
    setMissing(false);
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(from)) after.add(from);
      return after;
    });
  };
  const send = (): void => {
    setMissing(pieces.length === 0);
    setSent(true);
    if (pieces.length === 0 || reason === null) return;
    void cover.run({ key, was: text, review: { to: 'cover', reason, pieces } });
  };
  return (
    <Dialog title={t('feedback.texts.coverTitle')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack>
          <Text>{t('feedback.texts.coverHint')}</Text>
          <fieldset className={classes.words} aria-label={t('feedback.texts.words')}>
            {words.map(({ from, to, text: word }) => (
              <button
                key={from}
                type="button"
                className={classes.word}
                aria-pressed={chosen.has(from)}
                data-hint={isHinted(from, to) || undefined}
                dir="auto"
                onClick={() => toggle(from)}
              >
                {word}
              </button>
            ))}
          </fieldset>
          {hints.length > 0 ? (
            <Button
              variant="default"
              onClick={() => {
                setMissing(false);
                const hinted = words.filter(({ from, to }) => isHinted(from, to));
                setChosen(new Set(hinted.map(({ from }) => from)));
              }}
            >
              {t('feedback.texts.coverFound')}
            </Button>
          ) : null}
          <div role="status">
            <Text fw={600}>{t('feedback.texts.preview')}</Text>
            <p className={classes.said} dir="auto">
              {covered(text, pieces) ?? text}
            </p>
          </div>
          <ReasonSelect value={reason} isMissing={isSent} onChange={setReason} />
          {isMissing ? (
            <Text c="red" role="alert">
              {t('feedback.texts.coverNone')}
            </Text>
          ) : null}
          <FormButtons
            isRunning={cover.isRunning}
            onCancel={onClose}
            submit={t('feedback.texts.coverDo')}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

/** Keeps a text from others; it can be shown later. */
export function HideDialog({ text: { key, text }, onClose }: Props) {
  const { t } = useTexts();
  const [reason, setReason] = useState<ReviewReason | null>(null);
  const [isSent, setSent] = useState(false);
  const hide = useCommand('feedback.reviewText', {
    onSuccess: () => {
      notify(t('feedback.texts.hiddenNow'));
      onClose();
    },
  });
  return (
    <Dialog title={t('feedback.texts.hideWhy')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (reason) void hide.run({ key, was: text, review: { to: 'hide', reason } });
        }}
      >
        <Stack>
          <Text>{t('feedback.texts.hideHint')}</Text>
          <ReasonSelect value={reason} isMissing={isSent} onChange={setReason} />
          <FormButtons
            isRunning={hide.isRunning}
            onCancel={onClose}
            submit={t('feedback.texts.hide')}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
