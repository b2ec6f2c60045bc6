import { IconHistory } from '@tabler/icons-react';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';

/** The way to today's edits and the bin; nothing for those who change nothing. */
export function RecentEditsLink() {
  const { t } = useTexts();
  if (!useMay('sessions.recentEdits')) return null;
  return (
    <LinkButton
      to="/programme/changes"
      variant="default"
      leftSection={<IconHistory size={20} aria-hidden />}
    >
      {t('edits.recent.title')}
    </LinkButton>
  );
}
