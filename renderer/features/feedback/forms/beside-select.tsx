import { NativeSelect } from '@mantine/core';
import { type KioskLanguage, kioskLanguages } from '#shared/domain/feedback/form.ts';
import { type FormContent, translated } from '#shared/domain/feedback/form-content.ts';
import { useTexts } from '../../../i18n/use-texts.ts';

type Props = Readonly<{
  content: FormContent;
  beside: KioskLanguage | null;
  onBeside: (language: KioskLanguage | null) => void;
}>;

/** Which language is written beside Finnish, and what each lacks that the form offers. */
export function BesideSelect({ content, beside, onBeside }: Props) {
  const { t } = useTexts();
  const others = kioskLanguages.filter((language) => language !== 'fi');
  const labelOf = (language: KioskLanguage): string => {
    const name = t(`forms.language.${language}`);
    const { has, of } = translated(content, language);
    if (!content.languages.includes(language) || has === of) return name;
    return `${name} – ${t('forms.textsMissing', { count: of - has })}`;
  };
  return (
    <NativeSelect
      maw="24rem"
      label={t('forms.beside')}
      value={beside ?? ''}
      data={[
        { value: '', label: t('forms.besideNone') },
        ...others.map((value) => ({ value, label: labelOf(value) })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        onBeside(others.find((each) => each === value) ?? null)
      }
    />
  );
}
