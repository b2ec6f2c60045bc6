import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Refusal } from './counter-store.ts';
import classes from './visit-counter.module.css';

type Props = Readonly<{ refusal: Refusal | null; onDismiss: () => void }>;

/** Says that taps were taken back, how many and why; stays until it has been read and closed. */
export function CounterRefusal({ refusal, onDismiss }: Props) {
  const { t } = useTexts();
  if (!refusal) return null;
  const count = refusal.ops.filter(({ kind }) => kind === 'add').length;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      withCloseButton
      closeButtonLabel={t('app.close')}
      onClose={onDismiss}
      className={classes.refusal}
    >
      <Text>
        {count > 0 ? t('visits.takenBack', { count }) : t('visits.notChanged')}{' '}
        {refusal.error.message}
      </Text>
    </Alert>
  );
}
