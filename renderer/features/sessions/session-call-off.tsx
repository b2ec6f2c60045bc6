import { Button, Stack, Text } from '@mantine/core';
import { type CancelReason, cancelReasons } from '#shared/domain/sessions/session-status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './session-panel.module.css';

type Props = Readonly<{
  of: 'cancel' | 'not-held';
  onReason: (reason: CancelReason) => void;
  isRunning: boolean;
}>;

/** Why a session is called off or was not held: the reason chosen is the deed, and can be undone. */
export function CallOffReasons({ of, onReason, isRunning }: Props) {
  const { t } = useTexts();
  return (
    <Stack gap="sm">
      <Text c="dimmed">{t(`edits.why.${of}`)}</Text>
      <div className={classes.choices}>
        {cancelReasons.map((reason) => (
          <Button
            key={reason}
            variant="default"
            disabled={isRunning}
            onClick={() => onReason(reason)}
          >
            {t(`sessions.reason.${reason}`)}
          </Button>
        ))}
      </div>
      <Text c="dimmed">{t('sessions.off.note')}</Text>
    </Stack>
  );
}
