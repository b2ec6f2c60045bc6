import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EditSubstitute } from './edit-substitute.tsx';
import { CallOffReasons } from './session-call-off.tsx';
import { SessionMoveForm } from './session-move-form.tsx';
import classes from './session-panel.module.css';
import { type Done, type SessionActions, useSessionActions } from './use-session-actions.ts';

type Props = Readonly<{
  session: Session;
  onDone: (done: Done | null) => void;
  onRemoved: () => void;
}>;

type Action = 'cancel' | 'not-held' | 'move' | 'substitute' | 'room';

/** What may be done to a session as it stands; absences noted ahead do not hold a cancellation up. */
function useAllowed({ status, lock, presentCount, registerClosed, date }: Session): Action[] {
  const { today } = useStatus();
  const isPlanned = status === 'planned';
  const isRecorded = presentCount > 0 || registerClosed || lock === 'closed-month';
  const mayCallOff = isPlanned && !isRecorded;
  const mayMove = lock === null;
  return [
    ...(mayCallOff ? (['cancel'] as const) : []),
    ...(mayCallOff && date <= today ? (['not-held'] as const) : []),
    ...(mayMove ? (['move'] as const) : []),
    ...(mayMove && isPlanned ? (['substitute', 'room'] as const) : []),
  ];
}

const labels = {
  cancel: 'sessions.off.cancel',
  'not-held': 'sessions.off.notHeld',
  move: 'edits.move',
  substitute: 'edits.substitute',
  room: 'edits.room',
} as const satisfies Readonly<Record<Action, string>>;

type FormProps = Props & Readonly<{ action: Action; actions: SessionActions }>;

function ActionForm({ action, actions, session, onDone }: FormProps) {
  const { cancel, markNotHeld, isRunning } = actions;
  switch (action) {
    case 'cancel':
    case 'not-held':
      return (
        <CallOffReasons
          of={action}
          isRunning={isRunning}
          onReason={action === 'cancel' ? cancel : markNotHeld}
        />
      );
    case 'substitute':
      return <EditSubstitute session={session} onDone={onDone} />;
    default:
      return (
        <SessionMoveForm
          key={action}
          session={session}
          isRoomOnly={action === 'room'}
          onDone={onDone}
        />
      );
  }
}

/** A form that opens below the fold is brought into view. */
const intoView = (element: HTMLElement | null): void =>
  element?.scrollIntoView({ block: 'nearest' });

/** What can be done to this one session, one thing at a time. */
export function SessionPanelActions(props: Props) {
  const { t } = useTexts();
  const { session } = props;
  const [open, setOpen] = useState<Action | null>(null);
  const allowed = useAllowed(session);
  const onDone = (done: Done | null): void => {
    setOpen(null);
    props.onDone(done);
  };
  const actions = useSessionActions(session, { onDone, onRemoved: props.onRemoved });
  const isOff = session.status === 'cancelled' || session.status === 'not-held';
  const mayRemove = session.lock === null || session.lock === 'past';
  if (allowed.length === 0 && !isOff && !mayRemove) return null;
  const chosen = open !== null && allowed.includes(open) ? open : null;
  return (
    <Stack gap="sm" className={classes.part}>
      <Title order={3} size="h4">
        {t('edits.actions')}
      </Title>
      {session.lock === 'attendance' && allowed.includes('cancel') ? (
        <Text c="dimmed">{t('edits.mayCancel')}</Text>
      ) : null}
      <div className={classes.choices}>
        {isOff ? (
          <Button variant="default" loading={actions.isRunning} onClick={actions.restore}>
            {t('sessions.off.restore')}
          </Button>
        ) : null}
        {allowed.map((action) => (
          <Button
            key={action}
            variant="default"
            className={classes.choice}
            aria-expanded={action === chosen}
            onClick={() => setOpen(action === chosen ? null : action)}
          >
            {t(labels[action])}
          </Button>
        ))}
        {mayRemove ? (
          <Button
            variant="default"
            c="var(--n-danger)"
            loading={actions.isRunning}
            onClick={actions.remove}
          >
            {t('sessions.remove.button')}
          </Button>
        ) : null}
      </div>
      {chosen ? (
        <div className={classes.chosen} key={chosen} ref={intoView}>
          <ActionForm {...props} onDone={onDone} action={chosen} actions={actions} />
        </div>
      ) : null}
      {mayRemove && !chosen ? <Text c="dimmed">{t('sessions.remove.note')}</Text> : null}
      {actions.question}
    </Stack>
  );
}
