import { Text } from '@mantine/core';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Screen } from '../../ui/screen.tsx';

/** Says honestly that feedback comes later. */
export function FeedbackScreen() {
  const { t } = useTexts();
  const mayRead = useMay('forms.list');
  const forms = (
    <LinkButton to="/feedback/forms" variant="default">
      {t('forms.title')}
    </LinkButton>
  );
  return (
    <Screen title={t('feedback.title')} actions={mayRead ? forms : null}>
      <Text>{t('feedback.later')}</Text>
    </Screen>
  );
}
