import { useTexts } from '../../i18n/use-texts.ts';
import { CalmStatus } from '../../ui/calm-status.tsx';
import type { ShownDay } from './shown-day.ts';
import classes from './visit-counter.module.css';

/** Today's number, large, and how many of them came for the first time. */
export function CounterNumber({ day }: Readonly<{ day: ShownDay }>) {
  const { t } = useTexts();
  const { visits, firstOfYear, firstEver } = day;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a named group of figures, not of form fields */}
      <div className={classes.number} role="group" aria-label={t('visits.todayTitle')}>
        <div className={classes.value}>{visits}</div>
        <div>
          <div className={classes.unit}>{t('visits.today', { count: visits })}</div>
          <div className={classes.firsts}>{t('visits.firsts', { firstOfYear, firstEver })}</div>
        </div>
      </div>
      <CalmStatus text={t('visits.spoken', { count: visits })} />
    </>
  );
}
