import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { FeedbackReply } from '#shared/contract/feedback.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import { ReplyDialog } from './replies-dialog.tsx';
import classes from './results.module.css';
import { useFeedbackWords } from './use-feedback-words.ts';
import type { FeedbackChoices } from './use-results.ts';

type Props = Readonly<{ groups: FeedbackChoices['groups'] }>;

/** A reply in one language that it has. */
export const wordsOf = ({ texts }: Pick<FeedbackReply, 'texts'>): string =>
  texts.fi || texts.sv || texts.en;

function RemoveReply({ reply, onClose }: Readonly<{ reply: FeedbackReply; onClose: () => void }>) {
  const { t } = useTexts();
  const remove = useCommand('feedback.removeReply', {
    onSuccess: () => {
      notify(t('feedback.replies.removed'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('feedback.replies.removeTitle')}
      text={t('feedback.replies.removeText')}
      confirm={t('feedback.replies.remove')}
      isRunning={remove.isRunning}
      onConfirm={() => void remove.run({ id: reply.id })}
      onClose={onClose}
    />
  );
}

type LineProps = Readonly<{ reply: FeedbackReply; onEdit: () => void; onRemove: () => void }>;

function ReplyLine({ reply, onEdit, onRemove }: LineProps) {
  const { t, format } = useTexts();
  const words = useFeedbackWords();
  const { groupName, fromMonth, toMonth, onPoster, onBoard, mayChange } = reply;
  const walls = [
    ...(onPoster ? [t('feedback.replies.onPoster')] : []),
    ...(onBoard ? [t('feedback.replies.onBoard')] : []),
  ];
  const months = [...new Set([fromMonth, toMonth])].map(words.period).join(' – ');
  const shown = t('feedback.replies.shown', {
    ...{ from: format.date(reply.shownFrom), until: format.date(reply.shownUntil) },
    where: walls.join(', ').toLowerCase(),
  });
  return (
    <li>
      <p className={classes.said} dir="auto">
        {wordsOf(reply)}
      </p>
      <Group justify="space-between">
        <Text c="dimmed">
          {groupName ?? t('feedback.replies.venue')} · {months} ·{' '}
          {walls.length > 0 ? shown : t('feedback.replies.nowhere')}
        </Text>
        {mayChange ? (
          <Group gap="xs">
            <Button
              variant="default"
              aria-label={`${t('feedback.replies.edit')}: ${wordsOf(reply)}`}
              onClick={onEdit}
            >
              {t('feedback.replies.edit')}
            </Button>
            <Button
              variant="subtle"
              aria-label={`${t('feedback.replies.remove')}: ${wordsOf(reply)}`}
              onClick={onRemove}
            >
              {t('feedback.replies.remove')}
            </Button>
          </Group>
        ) : null}
      </Group>
    </li>
  );
}

/** "You said, we did": what was changed because of feedback, told on the wall. */
export function RepliesPanel({ groups }: Props) {
  const { t } = useTexts();
  const { venue } = useVenue();
  const replies = useCall('feedback.replies', { venueId: venue.id });
  const [open, setOpen] = useState<FeedbackReply | 'new' | null>(null);
  const [removing, setRemoving] = useState<FeedbackReply | null>(null);
  return (
    <Panel
      title={t('feedback.replies.title')}
      actions={
        <Button variant="default" onClick={() => setOpen('new')}>
          {t('feedback.replies.add')}
        </Button>
      }
    >
      <Text mb="xs">{t('feedback.replies.hint')}</Text>
      <Loaded query={replies} empty={t('feedback.replies.none')}>
        {(list) => (
          <ul className={classes.list}>
            {list.map((reply) => (
              <ReplyLine
                key={reply.id}
                reply={reply}
                onEdit={() => setOpen(reply)}
                onRemove={() => setRemoving(reply)}
              />
            ))}
          </ul>
        )}
      </Loaded>
      {open ? (
        <ReplyDialog
          reply={open === 'new' ? null : open}
          groups={groups.filter(({ venueId }) => venueId === venue.id)}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {removing ? <RemoveReply reply={removing} onClose={() => setRemoving(null)} /> : null}
    </Panel>
  );
}
