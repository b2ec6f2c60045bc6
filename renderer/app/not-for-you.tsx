import { Text } from '@mantine/core';
import { useTexts } from '../i18n/use-texts.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Screen } from '../ui/screen.tsx';

/** A place that the signed-in person's role has no use of, with the way back. */
export function NotForYou() {
  const { t } = useTexts();
  return (
    <Screen title={t('app.notForYou.title')}>
      <Text>{t('app.notForYou.text')}</Text>
      <div>
        <LinkButton to="/">{t('app.notFound.back')}</LinkButton>
      </div>
    </Screen>
  );
}
