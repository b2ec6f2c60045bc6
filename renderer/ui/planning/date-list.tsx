import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import type { DateRow } from './date-rows.ts';
import classes from './planning.module.css';

/** From here on it is worth leaving out what needs no look. */
const long = 12;

function Mark({ mark, to }: DateRow) {
  const { t, format } = useTexts();
  if (mark === null) return null;
  const words =
    mark === 'moved' && to
      ? t('planning.dateList.moved', { day: format.day(to) })
      : t(`planning.dateList.${mark}`, { day: '' });
  return (
    <span className={classes.mark} data-mark={mark}>
      {words}
    </span>
  );
}

/** Every date of a plan with its week, and what becomes of it. */
export function DateList({ rows }: Readonly<{ rows: readonly DateRow[] }>) {
  const { t, format } = useTexts();
  const [isOnlyMarked, onlyMarked] = useState(false);
  const marked = rows.filter(({ mark }) => mark !== null);
  const canFilter = rows.length > long && marked.length > 0;
  const list = canFilter && isOnlyMarked ? marked : rows;
  return (
    <section aria-label={t('planning.dateList.title')}>
      <div className={classes.datesHead}>
        <h3 className={classes.heading}>{t('planning.dateList.title')}</h3>
        {canFilter ? (
          <Switch
            label={t('planning.dateList.onlyMarked')}
            checked={isOnlyMarked}
            onChange={(event) => onlyMarked(event.currentTarget.checked)}
          />
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, also by keyboard */}
      <ul className={classes.dates} aria-label={t('planning.dateList.title')} tabIndex={0}>
        {list.map((row) => (
          <li key={`${row.date} ${row.mark}`} data-mark={row.mark ?? undefined}>
            <span className={classes.week}>{format.week(row.date)}</span>
            <span>{format.day(row.date)}</span>
            <Mark {...row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
