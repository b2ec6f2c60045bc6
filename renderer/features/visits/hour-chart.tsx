import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import type { VisitDay } from '#shared/contract/visits.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { hourBars } from './hour-bars.ts';
import classes from './hour-chart.module.css';

type Props = Readonly<{
  byHour: VisitDay['byHour'];
  open: Parameters<typeof hourBars>[1];
}>;

/** Visits by hour: bars with their numbers, and the same as a table for screen readers. */
export function HourChart({ byHour, open }: Props) {
  const { t } = useTexts();
  const bars = useMemo(() => hourBars(byHour, open), [byHour, open]);
  const label = (hour: number | null): string =>
    hour === null ? t('visits.withoutHour') : t('visits.hour', { from: hour, to: hour + 1 });
  return (
    <>
      <div className={classes.chart} aria-hidden>
        {bars.map(({ hour, visits, share }) => (
          <div key={hour ?? 'none'} className={classes.column}>
            <span className={classes.count}>{visits > 0 ? visits : ''}</span>
            <div className={classes.bar} style={{ height: `${share * 4}rem` }} />
            <span className={classes.hour}>{hour ?? t('visits.withoutHourShort')}</span>
          </div>
        ))}
      </div>
      <VisuallyHidden>
        <table>
          <caption>{t('visits.byHour')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('visits.hourTitle')}</th>
              <th scope="col">{t('visits.title')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ hour, visits }) => (
              <tr key={hour ?? 'none'}>
                <th scope="row">{label(hour)}</th>
                <td>{visits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
}
