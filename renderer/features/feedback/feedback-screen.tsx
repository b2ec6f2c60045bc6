import { Text } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import { Screen } from '../../ui/screen.tsx';

/** Says honestly that feedback comes later. */
export function FeedbackScreen() {
  const { t } = useTexts();
  return (
    <Screen title={t('feedback.title')}>
      <Text>{t('feedback.later')}</Text>
    </Screen>
  );
}
