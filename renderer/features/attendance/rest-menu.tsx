import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { isPresent, type MarkStatus, markStatuses } from '#shared/domain/attendance/mark-status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { RegisterLock } from './register-row.tsx';

type Props = Readonly<{ lock: RegisterLock; onRest: (status: MarkStatus) => void }>;

/** Marks everybody who has no mark: present by one tap, another mark from the menu. */
export function RestMenu({ lock, onRest }: Props) {
  const { t } = useTexts();
  const mayBePresent = lock === 'none';
  const others = markStatuses.filter(
    (status) => status !== 'present' && (mayBePresent || !isPresent(status)),
  );
  return (
    <Group gap={4} wrap="nowrap">
      {mayBePresent ? (
        <Button variant="default" onClick={() => onRest('present')}>
          {t('attendance.rest.present')}
        </Button>
      ) : null}
      <Menu position="bottom-end">
        <Menu.Target>
          {mayBePresent ? (
            <ActionIcon variant="default" aria-label={t('attendance.rest.other')}>
              <IconChevronDown size={20} aria-hidden />
            </ActionIcon>
          ) : (
            <Button variant="default" rightSection={<IconChevronDown size={20} aria-hidden />}>
              {t('attendance.rest.title')}
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('attendance.rest.title')}</Menu.Label>
          {others.map((status) => (
            <Menu.Item key={status} onClick={() => onRest(status)}>
              {t(`attendance.mark.${status}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
