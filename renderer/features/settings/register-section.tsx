import { NativeSelect, Stack, Switch, Text, Title } from '@mantine/core';
import { ageSchemes } from '#shared/domain/attendance/age-bands.ts';
import { markStatuses } from '#shared/domain/attendance/mark-status.ts';
import {
  closingMarks,
  type RegisterSettings,
} from '#shared/domain/attendance/register-settings.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EntryList } from './entry-list.tsx';

type Props = Readonly<{
  settings: RegisterSettings;
  change: (some: Partial<RegisterSettings>) => void;
}>;

function Switches({ settings, change }: Props) {
  const { t } = useTexts();
  const names = ['byGender', 'byRole', 'times', 'absenceReasons'] as const;
  return names.map((name) => (
    <Switch
      key={name}
      label={t(`settings.register.${name}`)}
      description={
        name === 'absenceReasons' ? t('settings.register.absenceReasonsHelp') : undefined
      }
      checked={settings[name]}
      onChange={(event) => change({ [name]: event.currentTarget.checked })}
    />
  ));
}

function Choices({ settings, change }: Props) {
  const { t } = useTexts();
  return (
    <>
      <NativeSelect
        label={t('settings.register.ageScheme')}
        description={t('settings.register.ageSchemeHelp')}
        value={settings.ageScheme}
        data={ageSchemes.map((value) => ({ value, label: t(`settings.register.scheme.${value}`) }))}
        onChange={(event) => {
          const chosen = ageSchemes.find((scheme) => scheme === event.currentTarget.value);
          if (chosen) change({ ageScheme: chosen });
        }}
      />
      <NativeSelect
        label={t('settings.register.unmarked')}
        value={settings.unmarkedAtClosing ?? ''}
        data={[
          { value: '', label: t('settings.register.keep') },
          ...closingMarks.map((value) => ({ value, label: t(`attendance.mark.${value}`) })),
        ]}
        onChange={(event) => {
          const chosen = closingMarks.find((mark) => mark === event.currentTarget.value);
          change({ unmarkedAtClosing: chosen ?? null });
        }}
      />
    </>
  );
}

function Labels() {
  const { t } = useTexts();
  const query = useCall('settings.lists', {});
  return (
    <Panel title={t('settings.register.labels')}>
      <Text c="dimmed">{t('settings.register.labelsHelp')}</Text>
      <Loaded query={query}>
        {({ markLabels }) => (
          <Stack gap="md" mt="sm">
            {markStatuses.map((status) => (
              <div key={status}>
                <Title order={3} size="h4">
                  {t(`attendance.mark.${status}`)}
                </Title>
                <EntryList
                  list={{ kind: 'markLabels', status }}
                  title={t(`attendance.mark.${status}`)}
                  entries={markLabels.filter((label) => label.status === status)}
                  mayChange
                />
              </div>
            ))}
          </Stack>
        )}
      </Loaded>
    </Panel>
  );
}

/** What the registers of a venue ask beyond one tap a person: everything off at first. */
export function RegisterSection() {
  const { t } = useTexts();
  const { venue } = useVenue();
  const query = useCall('attendance.settings', { venueId: venue.id });
  const save = useCommand('attendance.saveSettings');
  return (
    <Stack>
      <Panel title={`${t('settings.register.title')}: ${venue.name}`}>
        <Text c="dimmed">{t('settings.register.text')}</Text>
        <Loaded query={query}>
          {(settings) => {
            const change: Props['change'] = (some) =>
              void save.run({ ...settings, ...some, venueId: venue.id });
            return (
              <Stack gap="md" mt="sm" maw="40rem">
                <Choices settings={settings} change={change} />
                <Switches settings={settings} change={change} />
              </Stack>
            );
          }}
        </Loaded>
      </Panel>
      <Labels />
    </Stack>
  );
}
