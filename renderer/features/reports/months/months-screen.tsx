import { NativeSelect, Text } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
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

function MonthSelect({
  months,
  chosen,
}: Readonly<{ months: readonly MonthLine[]; chosen: string }>) {
  const { t, format } = useTexts();
  const stateOf = useMonthWords();
  const navigate = useNavigate();
  return (
    <NativeSelect
      label={t('months.month')}
      maw="26rem"
      value={chosen}
      data={months.map((line) => ({
        value: line.month,
        label: `${format.month(day(`${line.month}-01`))} – ${stateOf(line)}`,
      }))}
      onChange={(event) =>
        void navigate({ to: '/months/$month', params: { month: event.currentTarget.value } })
      }
    />
  );
}

type ListProps = Readonly<{ months: readonly MonthLine[] }>;

/** The month of the address, or the one that somebody came for; closing it does not change pages. */
function ChosenMonth({ months }: ListProps) {
  const { venue } = useVenue();
  const { month } = useParams({ strict: false });
  const [first] = useState(() => firstMonth(months));
  const chosen = months.find((line) => line.month === month)?.month ?? first;
  return (
    <>
      <MonthSelect months={months} chosen={chosen} />
      <MonthView key={`${venue.id} ${chosen}`} venueId={venue.id} month={chosen} />
    </>
  );
}

/** Closing a month of the venue: what is missing, the figures, and what became of them. */
export function MonthsScreen() {
  const { t } = useTexts();
  const { venue } = useVenue();
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
      <Loaded query={months}>{(list) => <ChosenMonth key={venue.id} months={list} />}</Loaded>
    </Screen>
  );
}
