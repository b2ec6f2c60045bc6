import { Alert } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { day } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { TextLink } from '../../ui/text-link.tsx';

/** One calm line while a month waits to be closed, for those who may close it. */
export function MonthDue() {
  const { t, format } = useTexts();
  const { venue } = useVenue();
  const mayClose = useMay('months.close');
  const months = useCall('months.list', { venueId: venue.id }, { enabled: mayClose }).data ?? [];
  const due = months.find(({ isDue }) => isDue);
  if (!due) return null;
  const { month } = due;
  const name = format.month(day(`${month}-01`));
  const shown = `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)}`;
  return (
    <Alert color="gray" variant="light" icon={<IconCalendarCheck aria-hidden />}>
      {t('months.today.due', { month: shown })}{' '}
      <TextLink to="/months/$month" params={{ month }}>
        {t('months.today.link')}
      </TextLink>
    </Alert>
  );
}
