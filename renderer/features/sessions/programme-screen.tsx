import { useTexts } from '../../i18n/use-texts.ts';
import { Screen } from '../../ui/screen.tsx';

export function ProgrammeScreen() {
  const { t } = useTexts();
  return <Screen title={t('sessions.title')}>{null}</Screen>;
}
