import { Switch } from '@mantine/core';
import type { Venue } from '#shared/contract/venues.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';

/** Whether visitors of the venue may check in by themselves; off until somebody turns it on. */
export function CheckinPanel({ venue }: Readonly<{ venue: Venue }>) {
  const { t } = useTexts();
  const settings = useCall('checkin.settings', { venueId: venue.id });
  const save = useCommand('checkin.saveSettings', { onSuccess: () => notify(t('app.saved')) });
  return (
    <Panel title={t('checkin.settings.title')}>
      <Loaded query={settings}>
        {({ isAllowed }) => (
          <Switch
            label={t('checkin.settings.label')}
            description={t('checkin.settings.hint')}
            checked={isAllowed}
            onChange={({ currentTarget }) =>
              void save.run({ venueId: venue.id, isAllowed: currentTarget.checked })
            }
          />
        )}
      </Loaded>
    </Panel>
  );
}
