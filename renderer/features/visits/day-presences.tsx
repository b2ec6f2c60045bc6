import { Button, Group, NativeSelect, Table, Text, TextInput } from '@mantine/core';
import type { DayRecord } from '#shared/contract/visits-parts.ts';
import { formatCell } from '#shared/domain/reports/format-cell.ts';
import { workingRoles } from '#shared/domain/staff/roles.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { readHours } from './read-hours.ts';

type Props = Readonly<{ record: DayRecord }>;

function PresenceForm({ record: { venueId, date } }: Props) {
  const { t } = useTexts();
  const staff = (useCall('staff.list', {}).data ?? []).filter(({ archived }) => !archived);
  const form = useForm({ staffId: '', workingRole: '', hours: '' });
  const set = useCommand('visits.setPresence', {
    onRefused: form.showErrors,
    onSuccess: () => form.reset(),
  });
  const chosen = staff.find(({ id }) => id === form.values.staffId) ?? staff[0];
  const role = workingRoles.find((each) => each === form.values.workingRole);
  const workingRole = role ?? chosen?.workingRole ?? 'employee';
  const submit = (): void => {
    const minutes = readHours(form.values.hours);
    const wrong = minutes === null ? { hours: t('visits.record.wrongHours') } : {};
    if (!form.accepts(wrong) || minutes === null || !chosen) return;
    void set.run({ venueId, date, staffId: chosen.id, workingRole, minutes });
  };
  return (
    <form {...form.form(submit)}>
      <ErrorNotice error={form.error} />
      <Group align="flex-end" gap="sm" mt="sm">
        <NativeSelect
          label={t('visits.record.who')}
          value={chosen?.id ?? ''}
          data={staff.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            form.set('staffId', event.currentTarget.value);
            form.set('workingRole', '');
          }}
        />
        <NativeSelect
          label={t('visits.record.role')}
          value={workingRole}
          data={workingRoles.map((value) => ({ value, label: t(`staff.workingRole.${value}`) }))}
          onChange={(event) => form.set('workingRole', event.currentTarget.value)}
        />
        <TextInput
          w="9rem"
          label={t('visits.record.hours')}
          placeholder={t('visits.record.hoursHint')}
          inputMode="decimal"
          autoComplete="off"
          {...form.text('hours')}
        />
        <Button type="submit" variant="default" loading={set.isRunning}>
          {t('visits.record.add')}
        </Button>
      </Group>
    </form>
  );
}

function PresenceRow({
  record,
  presence,
}: Props & Readonly<{ presence: DayRecord['presences'][number] }>) {
  const { t, language } = useTexts();
  const { venueId, date } = record;
  const { staffId, name, workingRole, minutes, ledMinutes } = presence;
  const mayChange = useMay('visits.setPresence');
  const set = useCommand('visits.setPresence');
  const role = t(`staff.workingRole.${workingRole}`);
  const hours = (value: number): string =>
    value === 0 ? '–' : `${formatCell(value, 'minutes', language)} h`;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <bdi>{name}</bdi>
      </Table.Th>
      <Table.Td>{role}</Table.Td>
      <Table.Td ta="end">{hours(minutes)}</Table.Td>
      <Table.Td ta="end">{hours(ledMinutes)}</Table.Td>
      <Table.Td>
        {mayChange && minutes > 0 ? (
          <Button
            variant="subtle"
            aria-label={t('visits.record.remove', { name, role })}
            loading={set.isRunning}
            onClick={() => void set.run({ venueId, date, staffId, workingRole, minutes: 0 })}
          >
            {t('app.remove')}
          </Button>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

/** Who of the staff and the volunteers was there that day, in which role and for how long. */
export function DayPresences({ record }: Props) {
  const { t } = useTexts();
  const mayChange = useMay('visits.setPresence');
  const { presences } = record;
  return (
    <Panel title={t('visits.record.presences')}>
      <Text c="dimmed">{t('visits.record.presencesHint')}</Text>
      {presences.length === 0 ? (
        <Text mt="sm">{t('visits.record.nobody')}</Text>
      ) : (
        <Table mt="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('visits.record.who')}</Table.Th>
              <Table.Th scope="col">{t('visits.record.role')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('visits.record.hours')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('visits.record.led')}
              </Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {presences.map((presence) => (
              <PresenceRow
                key={presence.staffId + presence.workingRole}
                record={record}
                presence={presence}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {mayChange ? <PresenceForm record={record} /> : null}
    </Panel>
  );
}
