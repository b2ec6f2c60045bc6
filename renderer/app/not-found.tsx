import { Text } from '@mantine/core';
import { useTexts } from '../i18n/use-texts.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Screen } from '../ui/screen.tsx';

/** A place that does not exist, with the way back. */
export function NotFound() {
  const { t } = useTexts();
  return (
    <Screen title={t('app.notFound.title')}>
      <Text>{t('app.notFound.text')}</Text>
      <div>
        <LinkButton to="/">{t('app.notFound.back')}</LinkButton>
      </div>
    </Screen>
  );
}
