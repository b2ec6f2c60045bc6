import { ActionIcon, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { weekBeside } from './use-poster.ts';

type Props = Readonly<{ monday: LocalDate; goTo: (monday: LocalDate) => void }>;

/** The week in words, and the one before and after. */
export function WeekSteps({ monday, goTo }: Props) {
  const { t, format } = useTexts();
  return (
    <Group gap="xs" wrap="nowrap" role="group" aria-label={t('wall.week')}>
      <ActionIcon
        variant="default"
        size={44}
        aria-label={t('wall.previous')}
        onClick={() => goTo(weekBeside(monday, -1))}
      >
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <strong role="status">
        {format.week(monday)}, {format.day(monday)}–{format.date(addDays(monday, 6))}
      </strong>
      <ActionIcon
        variant="default"
        size={44}
        aria-label={t('wall.next')}
        onClick={() => goTo(weekBeside(monday, 1))}
      >
        <IconChevronRight size={20} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
