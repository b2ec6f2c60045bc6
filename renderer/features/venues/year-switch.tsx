import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTexts } from '../../i18n/use-texts.ts';

export type Years = Readonly<{ year: number; onYear: (year: number) => void }>;

/** Goes a year back or on. */
export function YearSwitch({ year, onYear }: Years) {
  const { t } = useTexts();
  return (
    <Group gap={0}>
      <ActionIcon
        aria-label={t('venues.previousYear', { year: year - 1 })}
        onClick={() => onYear(year - 1)}
      >
        <IconChevronLeft aria-hidden />
      </ActionIcon>
      <Text span fw={600} fz="lg" aria-live="polite">
        {year}
      </Text>
      <ActionIcon
        aria-label={t('venues.nextYear', { year: year + 1 })}
        onClick={() => onYear(year + 1)}
      >
        <IconChevronRight aria-hidden />
      </ActionIcon>
    </Group>
  );
}
