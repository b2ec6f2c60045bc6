import { NativeSelect, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { MonthLine } from '#shared/contract/months.ts';
import { day } from '#shared/kernel/local-date.ts';
import { useCall } from '../../../app/client.ts';
import { useVenue } from '../../../app/venue.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { MonthView } from './month-view.tsx';
import { useMonthWords } from './use-month-words.ts';

/** Where somebody who comes without a month begins: what is due, else the last one that is over. */
function firstMonth(months: readonly MonthLine[]): string {
  const due = months.find(({ isDue }) => isDue) ?? months[1] ?? months[0];
  return due?.month ?? '';
}

type ListProps = Readonly<{ months: readonly MonthLine[] }>;
type SelectProps = ListProps & Readonly<{ chosen: string; onChoose: (month: string) => void }>;

function MonthSelect({ months, chosen, onChoose }: SelectProps) {
  const { t, format } = useTexts();
  const stateOf = useMonthWords();
  return (
    <NativeSelect
      label={t('months.month')}
      maw="34rem"
      value={chosen}
      data={months.map((line) => ({
        value: line.month,
        label: `${format.month(day(`${line.month}-01`))} – ${stateOf(line)}`,
      }))}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

/**
 * The month of the address, or the one that is due; from there on what is chosen. Not through the
 * address: a new page takes the focus, and the list could not be gone through by keyboard.
 */
function ChosenMonth({ months }: ListProps) {
  const { venue } = useVenue();
  const { month } = useParams({ strict: false });
  const known = months.find((line) => line.month === month)?.month;
  const [chosen, choose] = useState(known ?? firstMonth(months));
  return (
    <>
      <MonthSelect months={months} chosen={chosen} onChoose={choose} />
      <MonthView key={`${venue.id} ${chosen}`} venueId={venue.id} month={chosen} />
    </>
  );
}

/** Closing a month of the venue: what is missing, the figures, and what became of them. */
export function MonthsScreen() {
  const { t } = useTexts();
  const { venue } = useVenue();
  const { month } = useParams({ strict: false });
  const months = useCall('months.list', { venueId: venue.id });
  return (
    <Screen
      title={t('months.title')}
      subtitle={<bdi>{venue.name}</bdi>}
      actions={
        <LinkButton to="/reports" variant="default">
          {t('reports.title')}
        </LinkButton>
      }
    >
      <Text>{t('months.intro')}</Text>
      <Loaded query={months}>
        {(list) => <ChosenMonth key={`${venue.id} ${month}`} months={list} />}
      </Loaded>
    </Screen>
  );
}
