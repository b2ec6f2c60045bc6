import { Button, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useCall } from '../../app/client.ts';
import { useMe } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useExport } from './use-export.ts';

type Props = Readonly<{ of: ReturnType<typeof useExport> }>;

const whats = ['venue', 'group', 'leader'] as const;
const titles = ['own', 'public'] as const;

function OneGroup({ of }: Props) {
  const { t } = useTexts();
  const { venue } = useVenue();
  const all = useCall('groups.list', { venueId: venue.id, includeEnded: true }).data ?? [];
  const mine = all.filter(({ mayOpenRoster }) => of.seesAll || mayOpenRoster);
  return (
    <NativeSelect
      label={t('programme.export.group')}
      value={of.choices.groupId}
      data={[
        { value: '', label: t('programme.export.chooseGroup') },
        ...mine.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => of.change({ groupId: event.currentTarget.value })}
    />
  );
}

function Leader({ of }: Props) {
  const { t } = useTexts();
  const me = useMe();
  const staff = useCall('staff.list', {}).data ?? [];
  const mine = staff.filter(({ id }) => of.seesAll || id === me.staffId);
  return (
    <NativeSelect
      label={t('programme.export.leader')}
      value={of.choices.staffId}
      data={[
        { value: '', label: t('programme.export.chooseLeader') },
        ...mine.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => of.change({ staffId: event.currentTarget.value })}
    />
  );
}

function Choices({ of }: Props) {
  const { t } = useTexts();
  const { choices, change } = of;
  return (
    <>
      <Radio.Group
        label={t('programme.export.what')}
        value={choices.what}
        onChange={(value) => change({ what: whats.find((one) => one === value) ?? 'venue' })}
      >
        <Stack gap={0}>
          {whats.map((one) => (
            <Radio key={one} value={one} label={t(`programme.export.of.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {choices.what === 'group' ? <OneGroup of={of} /> : null}
      {choices.what === 'leader' ? <Leader of={of} /> : null}
      <Group align="flex-end">
        <DateField
          label={t('programme.export.from')}
          value={choices.from}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={t('programme.export.to')}
          value={choices.to}
          onChange={(to) => change({ to })}
        />
      </Group>
      <Radio.Group
        label={t('programme.export.audience')}
        value={of.titles}
        onChange={(value) => change({ titles: titles.find((one) => one === value) ?? 'own' })}
      >
        <Stack gap={0}>
          {titles.map((one) => (
            <Radio
              key={one}
              value={one}
              disabled={one === 'own' && !of.maySeeNames}
              label={t(`programme.export.for.${one}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </>
  );
}

/** Gives the programme out as a calendar file. */
export function ExportScreen() {
  const { t } = useTexts();
  const of = useExport();
  return (
    <Screen
      narrow
      title={t('programme.export.title')}
      actions={
        <LinkButton to="/programme" variant="default">
          {t('sessions.title')}
        </LinkButton>
      }
    >
      <Panel>
        <Stack>
          <Text>{t('programme.export.intro')}</Text>
          <Choices of={of} />
          <ErrorNotice error={of.error} />
          <Group>
            <Button
              loading={of.isRunning}
              leftSection={<IconDownload size={20} aria-hidden />}
              onClick={() => void of.save()}
            >
              {t('programme.export.save')}
            </Button>
            <Text role="status">
              {of.saved === null ? '' : t('programme.export.saved', { count: of.saved })}
            </Text>
          </Group>
        </Stack>
      </Panel>
    </Screen>
  );
}
