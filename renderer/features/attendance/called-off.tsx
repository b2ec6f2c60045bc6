import { Alert, Button, Group, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { memo } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { type CancelReason, cancelReasons } from '#shared/domain/sessions/session-status.ts';
import { useCommand } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { useFeedbackLoss } from '../../ui/use-feedback-loss.tsx';

type Props = Readonly<{ session: Session }>;

type ReasonMenuProps = Readonly<{ label: string; onReason: (reason: CancelReason) => void }>;

/** A button that asks why and then does it. */
export function ReasonMenu({ label, onReason }: ReasonMenuProps) {
  const { t } = useTexts();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={20} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('attendance.calledOff.why')}</Menu.Label>
        {cancelReasons.map((reason) => (
          <Menu.Item key={reason} onClick={() => onReason(reason)}>
            {t(`sessions.reason.${reason}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** For a session that did not or will not take place: called off or not held, and why. */
export const CallOffMenus = memo(function CallOffMenus({
  session,
  isFuture,
}: Props & Readonly<{ isFuture: boolean }>) {
  const { t } = useTexts();
  const { attempt, question, onRefused } = useFeedbackLoss();
  const cancel = useCommand('sessions.cancel', { onRefused });
  const markNotHeld = useCommand('sessions.markNotHeld', { onRefused });
  const { id } = session;
  const onCancel = (reason: CancelReason): void =>
    attempt('cancel', (feedbackLossAccepted) => {
      void cancel.run({ id, reason, feedbackLossAccepted });
    });
  const onNotHeld = (reason: CancelReason): void =>
    attempt('not-held', (feedbackLossAccepted) => {
      void markNotHeld.run({ id, reason, feedbackLossAccepted });
    });
  return (
    <Panel title={t('attendance.calledOff.title')}>
      <Group gap="xs">
        <ReasonMenu label={t('attendance.calledOff.cancelled')} onReason={onCancel} />
        {isFuture ? null : (
          <ReasonMenu label={t('attendance.calledOff.not-held')} onReason={onNotHeld} />
        )}
      </Group>
      {question}
    </Panel>
  );
});

/** Says that the session was called off or not held, and takes it back. */
export function CalledOffNotice({ session }: Props) {
  const { t } = useTexts();
  const restore = useCommand('sessions.restore');
  const mayRestore = useMay('sessions.restore') && session.mayOpenRegister;
  const { id, status, cancelReason } = session;
  if (status !== 'cancelled' && status !== 'not-held') return null;
  return (
    <Alert color="gray" variant="light" title={t(`attendance.calledOff.is.${status}`)}>
      {cancelReason ? <Text>{t(`sessions.reason.${cancelReason}`)}</Text> : null}
      <Text mb="sm">{t('attendance.calledOff.text')}</Text>
      {mayRestore ? (
        <Button
          variant="default"
          loading={restore.isRunning}
          onClick={() => void restore.run({ id })}
        >
          {t('attendance.calledOff.restore')}
        </Button>
      ) : null}
    </Alert>
  );
}
