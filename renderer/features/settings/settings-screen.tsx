import { useTexts } from '../../i18n/use-texts.ts';
import { Screen } from '../../ui/screen.tsx';

export function SettingsScreen() {
  const { t } = useTexts();
  return <Screen title={t('settings.title')}>{null}</Screen>;
}
