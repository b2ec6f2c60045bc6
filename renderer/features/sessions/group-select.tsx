import { NativeSelect, Stack } from '@mantine/core';
import type { Group } from '#shared/contract/groups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

type Props = Readonly<{
  groups: readonly Group[];
  value: Group | null;
  onChange: (group: Group | null) => void;
  error?: string | undefined;
}>;

/** The group that a session or series is for; says what to do first where there is none. */
export function GroupSelect({ groups, value, onChange, error }: Props) {
  const { t } = useTexts();
  if (groups.length === 0) {
    return (
      <EmptyNotice>
        <Stack align="flex-start">
          <span>{t('sessions.noOwnGroups')}</span>
          <LinkButton to="/groups/new">{t('groups.newGroup')}</LinkButton>
        </Stack>
      </EmptyNotice>
    );
  }
  return (
    <NativeSelect
      label={t('sessions.labels.group')}
      required
      error={error}
      value={value?.id ?? ''}
      data={[
        { value: '', label: t('sessions.chooseGroup') },
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => {
        onChange(groups.find(({ id }) => id === event.currentTarget.value) ?? null);
      }}
    />
  );
}
