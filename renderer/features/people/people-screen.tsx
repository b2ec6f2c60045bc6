import { useTexts } from '../../i18n/use-texts.ts';
import { Screen } from '../../ui/screen.tsx';

export function PeopleScreen() {
  const { t } = useTexts();
  return <Screen title={t('people.title')}>{null}</Screen>;
}
