import { MultiSelect } from '@mantine/core';
import type { StaffMember } from '#shared/contract/staff.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { useCall } from '../app/client.ts';
import { useTexts } from '../i18n/use-texts.ts';

type Props = Readonly<{
  value: readonly StaffId[];
  onChange: (ids: StaffId[]) => void;
  error?: string | undefined;
}>;

const none: readonly StaffMember[] = [];

/** Those who run a group or a session, several if need be. */
export function LeaderSelect({ value, onChange, error }: Props) {
  const { t } = useTexts();
  const staff = useCall('staff.list', {}).data ?? none;
  const offered = staff.filter(({ id, archived }) => !archived || value.includes(id));
  return (
    <MultiSelect
      label={t('groups.labels.leaders')}
      error={error}
      searchable
      clearable={false}
      hidePickedOptions
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...value]}
      onChange={(chosen) => {
        onChange(offered.filter(({ id }) => chosen.includes(id)).map(({ id }) => id));
      }}
    />
  );
}
