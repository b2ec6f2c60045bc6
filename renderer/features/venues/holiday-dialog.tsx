import type { Holiday, Venue } from '#shared/contract/venues.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SettleForm } from './settle-form.tsx';
import { useHits } from './use-hits.ts';
import { useSettled } from './use-settled.ts';

type Props = Readonly<{ venue: Venue; holiday: Holiday; onClose: () => void }>;

/** What becomes of the sessions on a holiday that the venue closes from now on. */
export function HolidayDialog({ venue, holiday, onClose }: Props) {
  const { t, language } = useTexts();
  const say = useSettled();
  const of = { venueId: venue.id, rule: holiday.rule };
  const hits = useHits(of);
  // The refusal is shown in the dialog.
  const set = useCommand('venues.setHoliday', { onRefused: () => undefined });
  const name = holiday.name[language];
  const save = async (count: number): Promise<boolean> => {
    const saved = await set.run({ ...of, isClosed: true, choices: hits.choices });
    if (!saved) return false;
    say({ name, plain: t('venues.holidaySaved', { name }), editId: saved.editId, count });
    onClose();
    return true;
  };
  return (
    <Dialog title={t('venues.holidayTitle', { name })} onClose={onClose}>
      <SettleForm
        hits={hits}
        error={set.error}
        isRunning={set.isRunning}
        back={{ label: t('app.cancel'), onBack: onClose }}
        onSave={save}
      />
    </Dialog>
  );
}
