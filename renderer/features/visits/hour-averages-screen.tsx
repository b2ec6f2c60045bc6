import { Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { HourAverages } from '#shared/contract/visits-parts.ts';
import { weekdayLong } from '#shared/i18n/format.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { byKeys } from '../../ui/by-keys.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { averageGrid, tenths } from './average-grid.ts';
import classes from './hour-averages.module.css';

/** What a quarter of a year shows is the usual week of now. */
const usualDays = 91;

function AverageTable({ averages }: Readonly<{ averages: HourAverages }>) {
  const { t, language } = useTexts();
  const { hours, rows, most } = averageGrid(averages);
  const write = (value: number): string =>
    tenths(value).replace('.', language === 'en' ? '.' : ',');
  return (
    <Table.ScrollContainer minWidth={480} scrollAreaProps={byKeys(t('visits.averages.rule'))}>
      <Table className={classes.table}>
        <Table.Caption>{t('visits.averages.rule')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('visits.averages.weekday')}</Table.Th>
            {hours.map((hour) => (
              <Table.Th key={hour} scope="col" ta="center">
                {t('visits.hour', { from: hour, to: hour + 1 })}
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="end">
              {t('visits.averages.average')}
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {t('visits.averages.days')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ weekday, days, cells, average }) => (
            <Table.Tr key={weekday}>
              <Table.Th scope="row">{weekdayLong(weekday, language)}</Table.Th>
              {cells.map((value, index) => (
                <Table.Td key={hours[index]} className={classes.cell}>
                  <span
                    className={classes.bar}
                    style={{ height: `${(value / most) * 2.5}rem` }}
                    aria-hidden
                  />
                  {value > 0 ? write(value) : '–'}
                </Table.Td>
              ))}
              <Table.Td ta="end" fw={600}>
                {write(average)}
              </Table.Td>
              <Table.Td ta="end">{days}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** How many come at which hour of which weekday, on average over a period. */
export function HourAveragesScreen() {
  const { t } = useTexts();
  const { today } = useStatus();
  const { venue } = useVenue();
  const [from, setFrom] = useState<LocalDate | null>(addDays(today, -usualDays));
  const [to, setTo] = useState<LocalDate | null>(addDays(today, -1));
  const isWhole = from !== null && to !== null && from <= to;
  const query = useCall(
    'visits.hourAverages',
    { venueId: venue.id, from: from ?? today, to: to ?? today },
    { enabled: isWhole, keepPrevious: true },
  );
  const isReversed = from !== null && to !== null && from > to;
  return (
    <Screen
      title={t('visits.averages.title')}
      subtitle={venue.name}
      actions={
        <LinkButton to="/" variant="default">
          {t('app.back')}
        </LinkButton>
      }
    >
      <Stack>
        <Group align="flex-start" gap="sm">
          <DateField w="12rem" label={t('visits.averages.from')} value={from} onChange={setFrom} />
          <DateField
            w="12rem"
            label={t('visits.averages.to')}
            value={to}
            error={isReversed ? t('fields.end-before-start') : undefined}
            onChange={setTo}
          />
        </Group>
        <Panel>
          <Loaded query={query} empty={<Text>{t('visits.averages.none')}</Text>}>
            {(averages) => <AverageTable averages={averages} />}
          </Loaded>
        </Panel>
      </Stack>
    </Screen>
  );
}
