import { publishingDays } from '#shared/domain/feedback/publishing-days.ts';
import { useStatus } from '../../../app/status.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';

type Props = Readonly<{ isRunning: boolean; onConfirm: () => void; onClose: () => void }>;

/** Warns before the answers of a week are parted between two versions of a form. */
export function PublishDialog(props: Props) {
  const { t, format } = useTexts();
  const { week, month } = publishingDays(useStatus().today);
  return (
    <ConfirmDialog
      title={t('forms.midWeekTitle')}
      text={t('forms.midWeek', { week: format.day(week), month: format.day(month) })}
      confirm={t('forms.midWeekPublish')}
      {...props}
    />
  );
}
