import { useTexts } from '../../i18n/use-texts.ts';
import { Screen } from '../../ui/screen.tsx';

export function ReportsScreen() {
  const { t } = useTexts();
  return <Screen title={t('reports.title')}>{null}</Screen>;
}
