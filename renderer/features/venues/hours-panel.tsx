import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Venue } from '#shared/contract/venues.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { notify } from '../../ui/notify.ts';
import { draftOf, hoursOf, isSound } from '../../ui/opening-hours/hours-draft.ts';
import { HoursFields } from '../../ui/opening-hours/hours-fields.tsx';
import { Panel } from '../../ui/panel.tsx';

/** The venue's weekly opening hours. */
export function HoursPanel({ venue }: Readonly<{ venue: Venue }>) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => draftOf(venue.openingHours));
  const [showProblems, setShowProblems] = useState(false);
  const save = useCommand('venues.saveOpeningHours', { onSuccess: () => notify(t('app.saved')) });
  const submit = (): void => {
    setShowProblems(true);
    if (isSound(draft)) void save.run({ id: venue.id, openingHours: hoursOf(draft) });
  };
  return (
    <Panel title={t('venues.openingHours')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <HoursFields value={draft} onChange={setDraft} showProblems={showProblems} />
          <FormButtons isRunning={save.isRunning} />
        </Stack>
      </form>
    </Panel>
  );
}
