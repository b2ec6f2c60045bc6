import { SegmentedControl } from '@mantine/core';
import { isLanguage, languageNames, languages, showLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/use-texts.ts';

/** The three languages side by side, for pages before somebody has signed in. */
export function LanguageSwitch() {
  const { t, language } = useTexts();
  return (
    <SegmentedControl
      aria-label={t('app.language')}
      value={language}
      onChange={(chosen) => {
        if (isLanguage(chosen)) showLanguage(chosen);
      }}
      data={languages.map((each) => ({
        value: each,
        label: <span lang={each}>{languageNames[each]}</span>,
      }))}
    />
  );
}
