import { Button, Stack, Text } from '@mantine/core';
import { useCommand } from '../../../app/client.ts';
import { Plain } from '../../../app/plain.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { LanguageSwitch } from '../../../ui/language-switch.tsx';
import classes from './welcome.module.css';

/** The first page ever seen: language, and the choice between real use and practice. */
export function Welcome({ onStart }: Readonly<{ onStart: () => void }>) {
  const { t, language } = useTexts();
  // Making the invented venue takes a second or two; its refusal is shown here.
  const practise = useCommand('app.startPractice', { onRefused: () => undefined });
  return (
    <Plain title={t('app.welcome.title')} top={<LanguageSwitch />}>
      <Stack>
        <Text>{t('app.welcome.text')}</Text>
        <ErrorNotice error={practise.error} />
        <div className={classes.choices}>
          <div className={classes.choice}>
            <Button size="lg" fullWidth onClick={onStart} disabled={practise.isRunning}>
              {t('app.welcome.start')}
            </Button>
            <Text c="dimmed">{t('app.welcome.startText')}</Text>
          </div>
          <div className={classes.choice}>
            <Button
              size="lg"
              fullWidth
              variant="default"
              loading={practise.isRunning}
              onClick={() => void practise.run({ language })}
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
