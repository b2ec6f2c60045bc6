import { Button, Group, Text } from '@mantine/core';
import { Fragment, useState } from 'react';
import type { FeedbackText } from '#shared/contract/feedback.ts';
import { useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import classes from './results.module.css';
import { CoverDialog, HideDialog } from './texts-cover.tsx';
import { useFeedbackWords } from './use-feedback-words.ts';

type Props = Readonly<{ text: FeedbackText; mayReview: boolean }>;

/** The text with what should be looked at marked. */
function Marked({ text: { text, hints } }: Pick<Props, 'text'>) {
  const areHidden = useNamesHidden();
  let at = 0;
  return (
    <p className={classes.said} dir="auto">
      {hints.map(({ from, to, kind }) => {
        const before = text.slice(at, from);
        const said = text.slice(from, to);
        at = to;
        const isName = kind === 'name' || kind === 'capital';
        return (
          <Fragment key={from}>
            {before}
            <mark>{areHidden && isName ? '…' : said}</mark>
          </Fragment>
        );
      })}
      {text.slice(hints.at(-1)?.to ?? 0)}
    </p>
  );
}

function Buttons({ text }: Pick<Props, 'text'>) {
  const { t } = useTexts();
  const [open, setOpen] = useState<'hide' | 'cover' | null>(null);
  const { key, state, text: said } = text;
  const show = useCommand('feedback.reviewText', {
    onSuccess: () => notify(t('feedback.texts.shownNow')),
  });
  const short = said.length > 40 ? `${said.slice(0, 40)}…` : said;
  const named = (verb: 'show' | 'hide' | 'coverWords') => ({
    'aria-label': `${t(`feedback.texts.${verb}`)}: ${short}`,
    children: t(`feedback.texts.${verb}`),
  });
  return (
    <Group gap="xs">
      {state === 'shown' ? null : (
        <Button
          variant="default"
          {...named('show')}
          loading={show.isRunning}
          onClick={() => void show.run({ key, was: said, review: { to: 'show' } })}
        />
      )}
      {state === 'hidden' ? null : (
        <Button variant="default" {...named('hide')} onClick={() => setOpen('hide')} />
      )}
      <Button variant="default" {...named('coverWords')} onClick={() => setOpen('cover')} />
      {open === 'hide' ? <HideDialog text={text} onClose={() => setOpen(null)} /> : null}
      {open === 'cover' ? <CoverDialog text={text} onClose={() => setOpen(null)} /> : null}
    </Group>
  );
}

/** One visitor's words, and for reviewers what may be done about them. */
export function TextLine({ text, mayReview }: Props) {
  const { t } = useTexts();
  const words = useFeedbackWords();
  const { where, state, question, hints } = text;
  const kinds = [...new Set(hints.map(({ kind }) => t(`feedback.texts.hint.${kind}`)))];
  return (
    <li>
      <Marked text={text} />
      <Text c="dimmed" size="sm" mb="xs">
        {[
          question,
          words.where(where),
          ...(mayReview ? [t(`feedback.texts.states.${state}`)] : []),
        ].join(' · ')}
      </Text>
      {kinds.length > 0 ? (
        <Text size="sm" mb="xs">
          {t('feedback.texts.look', { kinds: kinds.join(', ') })}
        </Text>
      ) : null}
      {mayReview ? <Buttons text={text} /> : null}
    </li>
  );
}
