import { Radio, Stack } from '@mantine/core';
import type { Venue } from '#shared/contract/venues.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';

/** Whether a room that is taken is a warning or a block; saved at once. */
export function RoomConflictsPanel({ venue }: Readonly<{ venue: Venue }>) {
  const { t } = useTexts();
  const set = useCommand('venues.setRoomConflicts', { onSuccess: () => notify(t('app.saved')) });
  return (
    <Panel title={t('venues.roomConflicts.title')}>
      <Radio.Group
        label={t('venues.roomConflicts.label')}
        value={venue.roomConflicts}
        onChange={(value) => {
          const roomConflicts = value === 'block' ? 'block' : 'warning';
          void set.run({ id: venue.id, roomConflicts });
        }}
      >
        <Stack gap="xs" mt="xs">
          {(['warning', 'block'] as const).map((severity) => (
            <Radio
              key={severity}
              value={severity}
              label={t(`venues.roomConflicts.${severity}`)}
              description={t(`venues.roomConflicts.${severity}Hint`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Panel>
  );
}
