import { useNamesHidden } from '../app/names-hidden.ts';
import { useTexts } from '../i18n/use-texts.ts';

/** What stands for every name while names are hidden. */
export const hiddenName = '•••••';

/** A participant's name, or dots of one same length while names are hidden. */
export function PersonName({ name }: Readonly<{ name: string }>) {
  const { t } = useTexts();
  if (!useNamesHidden()) return <bdi>{name}</bdi>;
  return (
    <span role="img" aria-label={t('app.nameHidden')}>
      {hiddenName}
    </span>
  );
}
