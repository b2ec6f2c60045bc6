import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { programmePlaces } from '../../app/shell/destinations.ts';
import { useMe } from '../../app/status.ts';
import { mayCall } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';

/** What else belongs to the programme: posters, a new term, files, what was changed. */
export function ProgrammeMenu() {
  const { t } = useTexts();
  const { role } = useMe();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={20} aria-hidden />}>
          {t('programme.menu.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {programmePlaces
          .filter(({ needs }) => mayCall(role, needs))
          .map(({ to, text, icon: Icon }) => (
            <Menu.Item
              key={to}
              leftSection={<Icon size={20} aria-hidden />}
              onClick={() => void navigate({ to })}
            >
              {t(text)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
