import { Switch, Text } from '@mantine/core';
import { useState } from 'react';
import type { Holiday, Venue } from '#shared/contract/venues.ts';
import { day } from '#shared/kernel/local-date.ts';
import { call, useCall, useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { HolidayDialog } from './holiday-dialog.tsx';
import classes from './holidays-panel.module.css';

type RowProps = Readonly<{ holiday: Holiday; onSet: (closed: boolean) => void }>;

function HolidayRow({ holiday, onSet }: RowProps) {
  const { t, language, format } = useTexts();
  const { date, isPublic, isClosed } = holiday;
  const name = holiday.name[language];
  return (
    <li className={classes.holiday}>
      <span className={classes.date}>{format.day(date)}</span>
      <span className={classes.name}>
        {name}
        {isPublic ? null : <span className={classes.eve}> ({t('venues.eve')})</span>}
      </span>
      <Switch
        label={t('venues.holidayClosed')}
        aria-label={t('venues.holidayClosedOn', { name, day: format.day(date) })}
        checked={isClosed}
        onChange={(event) => onSet(event.currentTarget.checked)}
      />
    </li>
  );
}

/** Sets a holiday at once where no session is hit; gives the one whose sessions are to be seen to. */
function useSetHoliday(venue: Venue) {
  const [asked, ask] = useState<Holiday | null>(null);
  const set = useCommand('venues.setHoliday');
  const change = async (holiday: Holiday, isClosed: boolean): Promise<void> => {
    if (set.isRunning) return;
    const of = { venueId: venue.id, rule: holiday.rule };
    // A refusal comes again with the command, which says it.
    const found = isClosed ? await call('venues.closureHits', { of }).catch(() => null) : null;
    if (found && found.hits.length > 0) ask(holiday);
    else await set.run({ ...of, isClosed });
  };
  return { asked, close: () => ask(null), change } as const;
}

/** The Finnish holidays and eves of a year; each is closed or open as the venue keeps it. */
export function HolidaysPanel({ venue, year }: Readonly<{ venue: Venue; year: number }>) {
  const { t } = useTexts();
  const { asked, close, change } = useSetHoliday(venue);
  const query = useCall(
    'venues.holidays',
    { from: day(`${year}-01-01`), to: day(`${year}-12-31`), venueId: venue.id },
    { keepPrevious: true },
  );
  return (
    <Panel title={t('venues.holidays', { year })}>
      <Text c="dimmed">{t('venues.holidaysHint')}</Text>
      <Loaded query={query}>
        {(holidays) => (
          <ul className={classes.holidays}>
            {holidays.map((holiday) => (
              <HolidayRow
                key={holiday.rule}
                holiday={holiday}
                onSet={(isClosed) => void change(holiday, isClosed)}
              />
            ))}
          </ul>
        )}
      </Loaded>
      {asked ? <HolidayDialog venue={venue} holiday={asked} onClose={close} /> : null}
    </Panel>
  );
}
