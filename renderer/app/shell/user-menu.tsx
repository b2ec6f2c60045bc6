import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { IconChevronDown, IconKeyboard, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { isLanguage, languageNames, languages, showLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useRemember } from '../preferences.ts';
import { useMe } from '../status.ts';
import classes from './top-bar.module.css';

const schemes = ['auto', 'light', 'dark'] as const;

function LanguageItems() {
  const { language } = useTexts();
  const remember = useRemember();
  const choose = (chosen: string): void => {
    if (!isLanguage(chosen)) return;
    showLanguage(chosen);
    remember('language', chosen);
  };
  return (
    <Menu.RadioGroup value={language} onChange={choose}>
      {languages.map((each) => (
        <Menu.RadioItem key={each} value={each} lang={each} closeMenuOnClick>
          {languageNames[each]}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

function SchemeItems() {
  const { t } = useTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const remember = useRemember();
  const choose = (chosen: string): void => {
    const scheme = schemes.find((each) => each === chosen) ?? 'auto';
    setColorScheme(scheme);
    remember('color-scheme', scheme);
  };
  return (
    <Menu.RadioGroup value={colorScheme} onChange={choose}>
      {schemes.map((each) => (
        <Menu.RadioItem key={each} value={each} closeMenuOnClick>
          {t(`app.scheme.${each}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

/** Who is signed in; her language, colours and settings. */
export function UserMenu({ onHelp }: Readonly<{ onHelp: () => void }>) {
  const { t } = useTexts();
  const me = useMe();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.user}
          aria-label={t('app.userMenu', { name: me.name })}
          rightSection={<IconChevronDown size={18} aria-hidden />}
        >
          <span className={classes.userName}>{me.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="calc(100dvh - 5rem)" style={{ overflowY: 'auto' }}>
        <Menu.Label>{t(`staff.role.${me.role}`)}</Menu.Label>
        <Menu.Item
          leftSection={<IconUser size={20} aria-hidden />}
          onClick={() => void navigate({ to: '/settings/$section', params: { section: 'me' } })}
        >
          {t('app.mySettings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={20} aria-hidden />} onClick={onHelp}>
          {t('app.keyboard.title')}
        </Menu.Item>
        <Menu.Label>{t('app.language')}</Menu.Label>
        <LanguageItems />
        <Menu.Label>{t('app.scheme.title')}</Menu.Label>
        <SchemeItems />
      </Menu.Dropdown>
    </Menu>
  );
}
