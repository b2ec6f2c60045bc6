import { useTexts } from '../../i18n/use-texts.ts';
import { Screen } from '../../ui/screen.tsx';

export function TodayScreen() {
  const { t } = useTexts();
  return <Screen title={t('today.title')}>{null}</Screen>;
}
