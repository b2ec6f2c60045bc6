import { Group, Text } from '@mantine/core';
import { day } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './holidays-panel.module.css';
import { YearSwitch, type Years } from './year-switch.tsx';

/** The Finnish holidays and eves of a year. */
export function HolidaysPanel({ year, onYear }: Years) {
  const { t, language, format } = useTexts();
  const query = useCall(
    'venues.holidays',
    { from: day(`${year}-01-01`), to: day(`${year}-12-31`) },
    { keepPrevious: true },
  );
  return (
    <Panel
      title={t('venues.holidays', { year })}
      actions={<YearSwitch year={year} onYear={onYear} />}
    >
      <Group>
        <Text c="dimmed">{t('venues.holidaysHint')}</Text>
      </Group>
      <Loaded query={query}>
        {(holidays) => (
          <ul className={classes.holidays}>
            {holidays.map(({ date, name, isPublic }) => (
              <li key={`${date}-${name.fi}`} className={classes.holiday}>
                <span className={classes.date}>{format.day(date)}</span> {name[language]}
                {isPublic ? null : <span className={classes.eve}> ({t('venues.eve')})</span>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
