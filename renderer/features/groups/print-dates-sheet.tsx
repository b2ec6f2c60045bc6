import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Group as GroupOf } from '#shared/contract/groups.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { saveFile } from '../../app/save-file.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Panel } from '../../ui/panel.tsx';

/** A sign-in sheet of the group for its coming dates. */
export function PrintDatesSheet({ group }: Readonly<{ group: GroupOf }>) {
  const { t, language } = useTexts();
  const { today } = useStatus();
  const [from, setFrom] = useState<LocalDate | null>(today);
  const [withNames, setWithNames] = useState(false);
  const make = useCommand('privacy.datesSheet', { invalidates: [], onSuccess: saveFile });
  return (
    <Panel title={t('privacy.signIn.title')}>
      <Stack gap="sm">
        <Text c="dimmed">{t('privacy.signIn.datesHelp')}</Text>
        <DateField
          label={t('privacy.signIn.from')}
          maw="14rem"
          value={from}
          onChange={setFrom}
          isComing
        />
        {group.mayOpenRoster ? (
          <Checkbox
            label={t('privacy.signIn.withNames')}
            description={t('privacy.signIn.withNamesHelp')}
            checked={withNames}
            onChange={(event) => setWithNames(event.currentTarget.checked)}
          />
        ) : null}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPrinter size={20} aria-hidden />}
            loading={make.isRunning}
            disabled={from === null}
            onClick={() => {
              if (from) void make.run({ groupId: group.id, from, withNames, language });
            }}
          >
            {t('privacy.signIn.print')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
