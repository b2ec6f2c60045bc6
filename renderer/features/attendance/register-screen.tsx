import { useTexts } from '../../i18n/use-texts.ts';
import { Screen } from '../../ui/screen.tsx';

export function RegisterScreen() {
  const { t } = useTexts();
  return <Screen title={t('attendance.title')}>{null}</Screen>;
}
