import { VisuallyHidden } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './visit-counter.module.css';
import type { ShownDay } from './shown-day.ts';
import { useCalmText } from './use-calm-text.ts';

/** Today's number, large, and how many of them came for the first time. */
export function CounterNumber({ day }: Readonly<{ day: ShownDay }>) {
  const { t } = useTexts();
  const { visits, firstOfYear, firstEver } = day;
  const spoken = useCalmText(t('visits.spoken', { count: visits }));
  return (
    <div className={classes.number} role="group" aria-label={t('visits.todayTitle')}>
      <div className={classes.value}>{visits}</div>
      <div>
        <div className={classes.unit}>{t('visits.today', { count: visits })}</div>
        <div className={classes.firsts}>{t('visits.firsts', { firstOfYear, firstEver })}</div>
      </div>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
    </div>
  );
}
