import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';

/** How a control of one row calls its person: by name, or by place in the list while names are hidden. */
export function useNameLabel(): (name: string, index: number) => string {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  return (name, index) => (areHidden ? t('groups.roster.rowNumber', { number: index + 1 }) : name);
}
