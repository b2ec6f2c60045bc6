import { useNamesHidden } from '../app/names-hidden.ts';
import { useTexts } from '../i18n/use-texts.ts';

/** What stands for every name while names are hidden. */
export const hiddenName = '•••••';

/**
 * A participant's name, or dots of one same length while names are hidden. An empty name is that of
 * a person whose data were erased, and said so: that she was somebody hides nothing any more.
 */
export function PersonName({ name }: Readonly<{ name: string }>) {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  if (name === '') return <em>{t('app.personErased')}</em>;
  if (!areHidden) return <bdi>{name}</bdi>;
  return (
    <span role="img" aria-label={t('app.nameHidden')}>
      {hiddenName}
    </span>
  );
}
