import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { Plain } from './plain.tsx';

/** A small window whose person has left: it closes itself, or says that it may be closed. */
export function SmallClosed() {
  const { t } = useTexts();
  useEffect(() => window.close(), []);
  return (
    <Plain title={t('app.small.closedTitle')}>
      <Text>{t('app.small.closedText')}</Text>
    </Plain>
  );
}
