import { Button, Group, Text } from '@mantine/core';
import { useTexts } from '../i18n/use-texts.ts';
import { Screen } from '../ui/screen.tsx';

/** A screen failed: the rest of the program stays; saved things are safe in the core. */
export function ScreenBroken({ reset }: Readonly<{ reset: () => void }>) {
  const { t } = useTexts();
  return (
    <Screen title={t('app.broken.title')}>
      <Text role="alert">{t('app.broken.text')}</Text>
      <Group>
        <Button onClick={reset}>{t('app.retry')}</Button>
        <Button variant="default" onClick={() => location.reload()}>
          {t('app.broken.reload')}
        </Button>
      </Group>
    </Screen>
  );
}
