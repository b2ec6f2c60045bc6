import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Bin } from './bin-list.tsx';
import { RecentEdits } from './recent-edits.tsx';

/** What was done to the programme today, with its way back, and what was removed in the last month. */
export function RecentEditsScreen() {
  const { t } = useTexts();
  return (
    <Screen
      title={t('edits.recent.title')}
      actions={
        <LinkButton to="/programme" variant="default">
          {t('edits.details.toProgramme')}
        </LinkButton>
      }
    >
      <Panel title={t('edits.recent.today')}>
        <RecentEdits />
      </Panel>
      <Panel title={t('edits.bin.title')}>
        <Bin />
      </Panel>
    </Screen>
  );
}
