import { Alert } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import type { VisitDay } from '#shared/contract/visits.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';

type Props = Readonly<Pick<VisitDay, 'venueId' | 'date'>>;

/** What was worth remarking on the last opening day; nothing when nothing was. */
export function EarlierRemark({ venueId, date }: Props) {
  const { t, format } = useTexts();
  const earlier = useCall('visits.dayRecord', { venueId, date }).data?.earlier;
  if (!earlier) return null;
  return (
    <Alert variant="light" color="gray" icon={<IconNote aria-hidden />}>
      <span dir="auto">
        {t('visits.earlierRemark', { date: format.day(earlier.date), remark: earlier.remark })}
      </span>
    </Alert>
  );
}
