import { Kbd } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { VisitKind } from '#shared/domain/visits/visit-kinds.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './visit-counter.module.css';

/** Enter held down would count a queue of people who are not there. */
function onceAKey(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

/** The tap at the door, and the taps for those who come for the first time. */
export function CounterButtons({ onVisit }: Readonly<{ onVisit: (kind: VisitKind) => void }>) {
  const { t } = useTexts();
  return (
    <div className={classes.buttons}>
      <button
        type="button"
        id="count-visit"
        className={classes.plus}
        aria-keyshortcuts="+"
        onKeyDown={onceAKey}
        onClick={() => onVisit('visit')}
      >
        <span className={classes.plusOne}>+1</span> <span>{t('visits.visitor')}</span>
        <Kbd className={classes.key} aria-hidden>
          +
        </Kbd>
      </button>
      <div className={classes.first}>
        <button
          type="button"
          className={classes.firstOfYear}
          aria-keyshortcuts="e"
          onKeyDown={onceAKey}
          onClick={() => onVisit('first-of-year')}
        >
          {t('visits.firstOfYear')}
          <Kbd className={classes.key} aria-hidden>
            e
          </Kbd>
        </button>
        <button
          type="button"
          className={classes.firstEver}
          onKeyDown={onceAKey}
          onClick={() => onVisit('first-ever')}
        >
          {t('visits.firstEver')}
        </button>
      </div>
    </div>
  );
}
