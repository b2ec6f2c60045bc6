import type { VisitDay } from '#shared/contract/visits.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { readTotal } from './read-total.ts';

type Values = { date: LocalDate | null; total: string };
type Afterwards = Readonly<{
  form: Form<Values>;
  submit: () => void;
  isRunning: boolean;
  /** What the chosen day holds so far. */
  recorded: Readonly<{ count: number; firstOfYear: number }> | null;
}>;

/** Sets the total of an earlier day. */
export function useAddAfterwards(venueId: VisitDay['venueId']): Afterwards {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const form = useForm<Values>({ date: addDays(today, -1), total: '' });
  const { date, total } = form.values;
  const isPast = date !== null && date < today;
  const day = useCall('visits.day', { venueId, date: date ?? today }, { enabled: isPast });
  const save = useCommand('visits.correctTotal', {
    invalidates: ['visits.day'],
    onRefused: form.showErrors,
    onSuccess: (saved) => {
      notify(t('visits.afterwards.saved', { date: format.day(saved.date), count: saved.visits }));
      form.set('total', '');
    },
  });
  const submit = (): void => {
    const visits = readTotal(total);
    const fields = {
      ...(isPast ? {} : { date: t('visits.afterwards.pastOnly') }),
      ...(visits === null ? { total: t('visits.wrongTotal') } : {}),
    };
    if (date === null || !isPast || visits === null) form.showFieldErrors(fields);
    else void save.run({ venueId, date, visits });
  };
  const recorded =
    isPast && day.data ? { count: day.data.visits, firstOfYear: day.data.firstOfYear } : null;
  return { form, submit, isRunning: save.isRunning, recorded };
}
