import { Button, Stack, Text } from '@mantine/core';
import { Plain } from '../../../app/plain.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { LanguageSwitch } from '../../../ui/language-switch.tsx';
import { usePractice } from '../use-practice.ts';
import classes from './welcome.module.css';

/** The first page ever seen: language, and the choice between real use and practice. */
export function Welcome({ onStart }: Readonly<{ onStart: () => void }>) {
  const { t } = useTexts();
  const practice = usePractice();
  return (
    <Plain title={t('app.welcome.title')} top={<LanguageSwitch />}>
      <Stack>
        <Text>{t('app.welcome.text')}</Text>
        <ErrorNotice error={practice.error} />
        <div className={classes.choices}>
          <div className={classes.choice}>
            <Button fullWidth onClick={onStart} disabled={practice.isStarting}>
              {t('app.welcome.start')}
            </Button>
            <Text c="dimmed">{t('app.welcome.startText')}</Text>
          </div>
          <div className={classes.choice}>
            <Button
              fullWidth
              variant="default"
              loading={practice.isStarting}
              onClick={practice.start}
            >
              {t('app.welcome.practise')}
            </Button>
            <Text c="dimmed">{t('app.welcome.practiseText')}</Text>
          </div>
        </div>
      </Stack>
    </Plain>
  );
}
