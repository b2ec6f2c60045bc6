import { Text } from '@mantine/core';
import { useTexts } from '../i18n/use-texts.ts';
import { Plain } from './plain.tsx';

/** The host does not know this page: says so, and what to do. */
export function ConnectionLost() {
  const { t } = useTexts();
  return (
    <Plain title={t('app.lost.title')}>
      <Text role="alert">{t('app.lost.text')}</Text>
    </Plain>
  );
}
