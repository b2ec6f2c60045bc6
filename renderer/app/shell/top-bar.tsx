import { ActionIcon, Burger, Button, Tooltip } from '@mantine/core';
import { IconEye, IconEyeOff, IconLock, IconLogout, IconSearch } from '@tabler/icons-react';
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
  onHelp: () => void;
  onFind: () => void;
}>;

function HideNamesButton() {
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

function LockButton({ onLock }: Pick<Props, 'onLock'>) {
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
export function TopBar({ isNavOpen, onToggleNav, onLock, onHelp, onFind }: Props) {
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
        <LockButton onLock={onLock} />
      </div>
    </header>
  );
}
