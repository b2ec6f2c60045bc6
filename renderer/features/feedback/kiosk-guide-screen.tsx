import { List } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';

/** What can be locked on the kiosk's computer and what cannot, and the Windows account for it. */
export function KioskGuideScreen() {
  const { t } = useTexts();
  const part = (title: string, lines: readonly string[]) => (
    <Panel title={title}>
      <List spacing="xs">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Panel>
  );
  const three = ['first', 'second', 'third'] as const;
  const four = [...three, 'fourth'] as const;
  return (
    <Screen
      title={t('feedback.guide.title')}
      narrow
      actions={
        <LinkButton to="/feedback" variant="default">
          {t('app.back')}
        </LinkButton>
      }
    >
      {part(
        t('feedback.guide.canTitle'),
        three.map((which) => t(`feedback.guide.can.${which}`)),
      )}
      {part(
        t('feedback.guide.cannotTitle'),
        three.map((which) => t(`feedback.guide.cannot.${which}`)),
      )}
      {part(
        t('feedback.guide.accountTitle'),
        four.map((which) => t(`feedback.guide.account.${which}`)),
      )}
    </Screen>
  );
}
