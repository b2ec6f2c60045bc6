import { ActionIcon, Burger, Button, Tooltip } from '@mantine/core';
import {
  IconEye,
  IconEyeOff,
  IconLock,
  IconLogout,
  IconSearch,
  IconSwitchHorizontal,
} from '@tabler/icons-react';
import { useTexts } from '../../i18n/use-texts.ts';
import { setNamesHidden, useNamesHidden } from '../names-hidden.ts';
import { useStatus } from '../status.ts';
import classes from './top-bar.module.css';
import { UserMenu } from './user-menu.tsx';
import { VenueSwitcher } from './venue-switcher.tsx';

type Props = Readonly<{
  isNavOpen: boolean;
  onToggleNav: () => void;
  onLock: () => void;
  onChangeUser: () => void;
  onHelp: () => void;
  onFind: () => void;
}>;

/** Hides or shows names in this window. */
export function HideNamesButton() {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  const text = areHidden ? t('app.showNames') : t('app.hideNames');
  return (
    <Tooltip label={`${text} (Ctrl+Shift+H)`}>
      <ActionIcon
        aria-label={text}
        variant={areHidden ? 'filled' : 'subtle'}
        color={areHidden ? 'sea' : 'gray'}
        onClick={() => setNamesHidden(!areHidden)}
      >
        {areHidden ? <IconEyeOff aria-hidden /> : <IconEye aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}

/** Practice has one user alone. */
function ChangeUserButton({ onChangeUser }: Pick<Props, 'onChangeUser'>) {
  const { t } = useTexts();
  if (useStatus().practice) return null;
  const text = t('app.changeUser');
  return (
    <Tooltip label={`${text} (Ctrl+Shift+L)`}>
      <ActionIcon aria-label={text} variant="subtle" color="gray" onClick={onChangeUser}>
        <IconSwitchHorizontal aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

/** Locks every window of hers and forgets the key. */
export function LockButton({ onLock }: Pick<Props, 'onLock'>) {
  const { t } = useTexts();
  const { practice } = useStatus();
  const text = practice ? t('app.endPractice') : t('app.lock');
  const Icon = practice ? IconLogout : IconLock;
  return (
    <Tooltip label="Ctrl+L">
      <Button
        variant="default"
        className={classes.lock}
        aria-label={text}
        onClick={onLock}
        leftSection={<Icon size={20} aria-hidden />}
      >
        <span className={classes.lockText}>{text}</span>
      </Button>
    </Tooltip>
  );
}

/** Venue, hidden names, who is signed in, and the lock. */
export function TopBar(props: Props) {
  const { isNavOpen, onToggleNav, onLock, onChangeUser, onHelp, onFind } = props;
  const { t } = useTexts();
  return (
    <header className={classes.bar}>
      <Burger
        className={classes.burger}
        opened={isNavOpen}
        onClick={onToggleNav}
        aria-label={t('app.navigation')}
        aria-expanded={isNavOpen}
      />
      <VenueSwitcher />
      <div className={classes.right}>
        <Tooltip label={`${t('app.find.title')} (Ctrl+K)`}>
          <ActionIcon aria-label={t('app.find.title')} onClick={onFind}>
            <IconSearch aria-hidden />
          </ActionIcon>
        </Tooltip>
        <HideNamesButton />
        <UserMenu onHelp={onHelp} />
        <ChangeUserButton onChangeUser={onChangeUser} />
        <LockButton onLock={onLock} />
      </div>
    </header>
  );
}
