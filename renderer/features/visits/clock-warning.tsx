import { Alert } from '@mantine/core';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';

/** Says that the clock was set back, before a whole day is counted on the wrong date. */
export function ClockWarning() {
  const { t, format } = useTexts();
  const { today, recordedOn } = useStatus();
  if (recordedOn === null) return null;
  return (
    <Alert color="orange" role="alert">
      {t('visits.clockBack', { today: format.dayLong(today), recorded: format.date(recordedOn) })}
    </Alert>
  );
}
