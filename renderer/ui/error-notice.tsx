import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { useTexts } from '../i18n/use-texts.ts';

type Props = Readonly<{
  /** Null shows nothing, so that callers need no condition. */
  error: AppCallError | null;
  onRetry?: () => void;
}>;

/** One sentence about what was refused and what to do, read aloud at once. */
export function ErrorNotice({ error, onRetry }: Props) {
  const { t } = useTexts();
  if (!error) return null;
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      <Group justify="space-between">
        <Text component="span">{error.message}</Text>
        {onRetry ? (
          <Button variant="default" onClick={onRetry}>
            {t('app.retry')}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}
