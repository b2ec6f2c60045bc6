import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { Screen } from '../../ui/screen.tsx';
import { useCounter } from './use-counter.ts';
import { VisitCounter } from './visit-counter.tsx';

/** The counter alone, for a small window beside whatever is shown to others. */
export function CounterScreen() {
  const { t } = useTexts();
  const { today } = useStatus();
  const { venue } = useVenue();
  const counter = useCounter(venue.id, today);
  return (
    <Screen title={t('visits.title')} subtitle={venue.name} narrow>
      <VisitCounter counter={counter} />
    </Screen>
  );
}
