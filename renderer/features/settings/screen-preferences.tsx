import { Input, SegmentedControl, Stack, useMantineColorScheme } from '@mantine/core';
import { useCommand } from '../../app/client.ts';
import { useRemember } from '../../app/preferences.ts';
import { useStatus } from '../../app/status.ts';
import { isLanguage, languageNames, languages, showLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';

const schemes = ['auto', 'light', 'dark'] as const;
const languageData = languages.map((each) => ({ value: each, label: languageNames[each] }));

function LaptopLanguage() {
  const { t } = useTexts();
  const { language } = useStatus();
  const save = useCommand('app.setLanguage', {
    invalidates: ['app.status'],
    onSuccess: () => notify(t('app.saved')),
  });
  return (
    <Input.Wrapper
      label={t('settings.me.laptopLanguage')}
      description={t('settings.me.laptopLanguageHint')}
    >
      <div>
        <SegmentedControl
          aria-label={t('settings.me.laptopLanguage')}
          value={language}
          data={languageData}
          onChange={(chosen) => {
            if (isLanguage(chosen)) void save.run({ language: chosen });
          }}
        />
      </div>
    </Input.Wrapper>
  );
}

/** Language and colours of the signed-in person, and the laptop's own language. */
export function ScreenPreferences() {
  const { t, language } = useTexts();
  const remember = useRemember();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Stack>
      <Input.Wrapper label={t('app.language')} description={t('settings.me.languageHint')}>
        <div>
          <SegmentedControl
            aria-label={t('app.language')}
            value={language}
            data={languageData}
            onChange={(chosen) => {
              if (!isLanguage(chosen)) return;
              showLanguage(chosen);
              remember('language', chosen);
            }}
          />
        </div>
      </Input.Wrapper>
      <Input.Wrapper label={t('app.scheme.title')}>
        <div>
          <SegmentedControl
            aria-label={t('app.scheme.title')}
            value={colorScheme}
            data={schemes.map((each) => ({ value: each, label: t(`app.scheme.${each}`) }))}
            onChange={(chosen) => {
              const scheme = schemes.find((each) => each === chosen) ?? 'auto';
              setColorScheme(scheme);
              remember('color-scheme', scheme);
            }}
          />
        </div>
      </Input.Wrapper>
      <LaptopLanguage />
    </Stack>
  );
}
