import { useState } from 'react';
import type { CallInput } from '#shared/contract/contract.ts';
import { AppCallError } from '#shared/contract/envelope.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { call } from '../../app/client.ts';
import { useMe, useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { saveText } from '../../ui/files/save-text.ts';

type Asked = CallInput<'programme.exportCalendar'>;

export type ExportChoices = Readonly<{
  what: Asked['of']['kind'];
  groupId: string;
  staffId: string;
  from: LocalDate | null;
  to: LocalDate | null;
  titles: Asked['titles'];
}>;

/** The choices of a calendar to give out, and the giving. */
export function useExport() {
  const { t, language } = useTexts();
  const { today } = useStatus();
  const { staffId, role } = useMe();
  const { venue } = useVenue();
  const seesAll = role === 'administrator' || role === 'coordinator' || role === 'reporter';
  const [choices, setChoices] = useState<ExportChoices>({
    what: seesAll ? 'venue' : 'leader',
    groupId: '',
    staffId: seesAll ? '' : staffId,
    ...{ from: today, to: addDays(today, 180), titles: 'own' },
  });
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<AppCallError | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  // The whole venue under its own names is for those who see all of it.
  const maySeeNames = seesAll || choices.what !== 'venue';
  const titles = maySeeNames ? choices.titles : 'public';

  async function save(): Promise<void> {
    const { from, to } = choices;
    const of = ofChoices(choices, venue.id);
    setSaved(null);
    if (!from || !to) return setError(fault(t('programme.export.choosePeriod')));
    if (of === 'group') return setError(fault(t('programme.export.chooseGroup')));
    if (of === 'leader') return setError(fault(t('programme.export.chooseLeader')));
    setRunning(true);
    setError(null);
    try {
      const made = await call('programme.exportCalendar', { of, from, to, titles, language });
      saveText({ ...made, mimeType: 'text/calendar;charset=utf-8' });
      setSaved(made.sessions);
    } catch (thrown) {
      setError(thrown instanceof AppCallError ? thrown : fault(t('errors.internal')));
    } finally {
      setRunning(false);
    }
  }

  return {
    ...{ choices, titles, maySeeNames, seesAll, isRunning, error, saved, save },
    change: (next: Partial<ExportChoices>) => {
      setSaved(null);
      setChoices({ ...choices, ...next });
    },
  };
}

const fault = (message: string): AppCallError =>
  new AppCallError({ code: 'invalid-input', message });

/** What is asked for, or the word for what is still missing. */
function ofChoices(
  { what, groupId, staffId }: ExportChoices,
  venueId: string,
): Asked['of'] | 'group' | 'leader' {
  if (what === 'venue') return { kind: 'venue', venueId };
  if (what === 'group') return groupId === '' ? 'group' : { kind: 'group', groupId };
  return staffId === '' ? 'leader' : { kind: 'leader', staffId };
}
