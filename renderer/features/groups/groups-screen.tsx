import { useTexts } from '../../i18n/use-texts.ts';
import { Screen } from '../../ui/screen.tsx';

export function GroupsScreen() {
  const { t } = useTexts();
  return <Screen title={t('groups.title')}>{null}</Screen>;
}
