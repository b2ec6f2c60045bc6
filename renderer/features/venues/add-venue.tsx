import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { VenueForm } from './venue-form.tsx';

function AddVenueDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTexts();
  const { choose } = useVenue();
  const form = useForm({ name: '', address: '' });
  const add = useCommand('venues.add', {
    onSuccess: ({ id }) => {
      choose(id);
      onClose();
    },
    onRefused: form.showErrors,
  });
  return (
    <Dialog title={t('venues.add')} onClose={onClose}>
      <VenueForm
        form={form}
        isRunning={add.isRunning}
        onSubmit={() => void add.run(form.values)}
        onCancel={onClose}
      />
    </Dialog>
  );
}

/** Another venue on the same laptop (a coordinator with two towns). */
export function AddVenue() {
  const { t } = useTexts();
  const [isOpen, open] = useState(false);
  if (!useMay('venues.add')) return null;
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => open(true)}
      >
        {t('venues.add')}
      </Button>
      {isOpen ? <AddVenueDialog onClose={() => open(false)} /> : null}
    </div>
  );
}
