import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { type CancelReason, cancelReasons } from '#shared/domain/sessions/session-status.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './session-panel.module.css';
import { useSessionActions } from './use-session-actions.ts';

type Props = Readonly<{ session: Session; onRemoved: () => void }>;

function ReasonSelect(
  props: Readonly<{
    value: CancelReason | null;
    onChange: (reason: CancelReason | null) => void;
    error: string | undefined;
  }>,
) {
  const { t } = useTexts();
  return (
    <NativeSelect
      label={t('sessions.labels.reason')}
      required
      error={props.error}
      value={props.value ?? ''}
      data={[
        { value: '', label: t('sessions.off.chooseReason') },
        ...cancelReasons.map((value) => ({ value, label: t(`sessions.reason.${value}`) })),
      ]}
      onChange={(event) => {
        props.onChange(cancelReasons.find((each) => each === event.currentTarget.value) ?? null);
      }}
    />
  );
}

/** Calls a session off, with its reason: before its day as cancelled, afterwards also as not held. */
export function SessionCallOff({ session, onRemoved }: Props) {
  const { t } = useTexts();
  const { today } = useStatus();
  const { cancel, markNotHeld, isRunning } = useSessionActions(session, onRemoved);
  const [reason, setReason] = useState<CancelReason | null>(null);
  const [problem, setProblem] = useState<string>();
  const withReason = (act: (reason: CancelReason) => void) => () => {
    if (reason) act(reason);
    else setProblem(t('sessions.off.chooseReason'));
  };
  return (
    <Stack gap="sm" className={classes.part}>
      <Title order={3} size="h4">
        {t('sessions.off.title')}
      </Title>
      <Text c="dimmed">{t('sessions.off.note')}</Text>
      <ReasonSelect
        value={reason}
        error={problem}
        onChange={(chosen) => {
          setReason(chosen);
          setProblem(undefined);
        }}
      />
      <Group>
        <Button variant="default" loading={isRunning} onClick={withReason(cancel)}>
          {t('sessions.off.cancel')}
        </Button>
        {session.date <= today ? (
          <Button variant="default" loading={isRunning} onClick={withReason(markNotHeld)}>
            {t('sessions.off.notHeld')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}

/** Takes a calling off back. */
export function SessionRestore({ session, onRemoved }: Props) {
  const { t } = useTexts();
  const { restore, isRunning } = useSessionActions(session, onRemoved);
  return (
    <div className={classes.part}>
      <Button variant="default" loading={isRunning} onClick={restore}>
        {t('sessions.off.restore')}
      </Button>
    </div>
  );
}

/** For what should never have been planned. */
export function SessionRemove({ session, onRemoved }: Props) {
  const { t } = useTexts();
  const { remove, isRunning } = useSessionActions(session, onRemoved);
  return (
    <Stack gap="xs" align="flex-start" className={classes.part}>
      <Text c="dimmed">{t('sessions.remove.note')}</Text>
      <Button variant="default" c="var(--n-danger)" loading={isRunning} onClick={remove}>
        {t('sessions.remove.button')}
      </Button>
    </Stack>
  );
}
