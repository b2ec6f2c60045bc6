import { ActionIcon, Badge, Button, Menu, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { StaffMember } from '#shared/contract/staff.ts';
import { useCommand } from '../../app/client.ts';
import { useMe } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';

/** What is asked for from a row of the table. */
export type StaffAction = Readonly<{
  kind: 'change' | 'passphrase' | 'archive';
  member: StaffMember;
}>;

type Props = Readonly<{
  members: readonly StaffMember[];
  onAction: (action: StaffAction) => void;
}>;

function Actions({
  member,
  onAction,
}: Readonly<{ member: StaffMember; onAction: Props['onAction'] }>) {
  const { t } = useTexts();
  const me = useMe();
  const restore = useCommand('staff.restore');
  const { id, name } = member;
  if (member.archived) {
    return (
      <Button
        variant="subtle"
        loading={restore.isRunning}
        aria-label={t('staff.restoreNamed', { name })}
        onClick={() => void restore.run({ id })}
      >
        {t('staff.restore')}
      </Button>
    );
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('staff.actions', { name })}>
          <IconDots aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAction({ kind: 'change', member })}>{t('app.edit')}</Menu.Item>
        <Menu.Item onClick={() => onAction({ kind: 'passphrase', member })}>
          {t('staff.setPassphrase')}
        </Menu.Item>
        {id === me.staffId ? null : (
          <Menu.Item onClick={() => onAction({ kind: 'archive', member })}>
            {t('staff.archive')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The staff, one row each. */
export function StaffTable({ members, onAction }: Props) {
  const { t } = useTexts();
  return (
    <Table.ScrollContainer minWidth={0}>
      <Table verticalSpacing="xs" aria-label={t('staff.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('staff.name')}</Table.Th>
            <Table.Th>{t('staff.roleLabel')}</Table.Th>
            <Table.Th>{t('staff.workingRoleLabel')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('staff.actionsColumn')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => (
            <Table.Tr key={member.id}>
              <Table.Th scope="row">
                {member.name}{' '}
                {member.archived ? <Badge variant="default">{t('staff.archived')}</Badge> : null}
              </Table.Th>
              <Table.Td>
                {t(`staff.role.${member.role}`)}
                {member.canSignIn || member.archived ? null : (
                  <Text size="sm" c="dimmed">
                    {t('staff.cannotSignIn')}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{t(`staff.workingRole.${member.workingRole}`)}</Table.Td>
              <Table.Td ta="end">
                <Actions member={member} onAction={onAction} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
