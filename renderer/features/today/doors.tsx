import { Button } from '@mantine/core';
import { IconDoor, IconDoorEnter } from '@tabler/icons-react';
import type { VisitDay } from '#shared/contract/visits.ts';
import { useTexts } from '../../i18n/use-texts.ts';

type Day = Pick<VisitDay, 'openedMinute' | 'closedMinute'>;

const areOpen = ({ openedMinute, closedMinute }: Day): boolean =>
  openedMinute !== null && closedMinute === null;

/** When the doors were opened or closed, in words. */
export function DoorWords({ day }: Readonly<{ day: Day }>) {
  const { t, format } = useTexts();
  const { openedMinute, closedMinute } = day;
  if (closedMinute !== null) return t('visits.doors.closedAt', { time: format.time(closedMinute) });
  if (openedMinute === null) return t('visits.doors.notOpened');
  return t('visits.doors.openedAt', { time: format.time(openedMinute) });
}

/** Opens the doors in the morning and closes them at the end of the day. */
export function DoorButton({
  day,
  onDoors,
}: Readonly<{ day: Day; onDoors: (open: boolean) => void }>) {
  const { t } = useTexts();
  if (areOpen(day)) {
    return (
      <Button
        variant="default"
        leftSection={<IconDoor size={20} aria-hidden />}
        onClick={() => onDoors(false)}
      >
        {t('visits.doors.close')}
      </Button>
    );
  }
  return (
    <Button leftSection={<IconDoorEnter size={20} aria-hidden />} onClick={() => onDoors(true)}>
      {t('visits.doors.open')}
    </Button>
  );
}
