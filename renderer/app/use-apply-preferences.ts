import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { isLanguage, showLanguage } from '../i18n/language.ts';
import { usePreferences } from './preferences.ts';

/** Puts the signed-in person's own language and colours on the screen. */
export function useApplyPreferences(): void {
  const { language, 'color-scheme': scheme } = usePreferences();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (isLanguage(language)) showLanguage(language);
  }, [language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Mantine makes the setter anew at every render
  useEffect(() => {
    if (scheme === 'light' || scheme === 'dark' || scheme === 'auto') setColorScheme(scheme);
  }, [scheme]);
}
