import { Kbd, Switch, Text } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import { useSingleKeys } from './use-counter-keys.ts';
import classes from './visit-counter.module.css';

/** The counter's keys, and the switch for those whom single keys disturb (speech input). */
export function KeysSwitch() {
  const { t } = useTexts();
  const { areOn, set } = useSingleKeys();
  return (
    <details className={classes.details}>
      <summary>{t('visits.keys.title')}</summary>
      <Text size="sm">
        <Kbd>+</Kbd> {t('visits.visitor')}, <Kbd>e</Kbd> {t('visits.firstOfYear')}, <Kbd>u</Kbd>{' '}
        {t('app.undo')}, <Kbd>Ctrl + Z</Kbd> {t('app.undo')}, <Kbd>1</Kbd>–<Kbd>9</Kbd>{' '}
        {t('visits.counters.title')}. {t('visits.keys.text')}
      </Text>
      <Switch
        mt="xs"
        label={t('visits.keys.switch')}
        checked={areOn}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    </details>
  );
}
