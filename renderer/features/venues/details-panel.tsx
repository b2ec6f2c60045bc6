import type { Venue } from '#shared/contract/venues.ts';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import { VenueForm } from './venue-form.tsx';

/** The venue's name and address. */
export function DetailsPanel({ venue }: Readonly<{ venue: Venue }>) {
  const { t } = useTexts();
  const form = useForm({ name: venue.name, address: venue.address });
  const save = useCommand('venues.change', {
    onSuccess: () => notify(t('app.saved')),
    onRefused: form.showErrors,
  });
  return (
    <Panel title={t('venues.details')}>
      <VenueForm
        form={form}
        isRunning={save.isRunning}
        onSubmit={() => void save.run({ id: venue.id, ...form.values })}
      />
    </Panel>
  );
}
