import { Stack, Title } from '@mantine/core';
import type { Session } from '#shared/contract/sessions.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { notify } from '../../ui/notify.ts';
import { RoomSelect } from '../../ui/room-select.tsx';
import { RoomClashNotice } from './room-clash-notice.tsx';
import { datesOf } from './room-clashes.ts';
import classes from './session-panel.module.css';
import { TimeFields } from './time-fields.tsx';
import { useMissing } from './use-missing.ts';

type When = Readonly<{
  date: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
}>;

/** Another day, time or room for one session. */
export function SessionMoveForm({ session }: Readonly<{ session: Session }>) {
  const { t } = useTexts();
  const missing = useMissing();
  const form = useForm<When & Readonly<{ roomId: Session['roomId'] }>>(session);
  const change = useCommand('sessions.change', {
    onRefused: form.showErrors,
    onSuccess: () => notify(t('sessions.move.done')),
  });
  const save = (): void => {
    const { date, startMinute, endMinute, roomId } = form.values;
    if (date === null || startMinute === null || endMinute === null) {
      form.showFieldErrors(missing({ date, startMinute, endMinute }));
      return;
    }
    void change.run({ id: session.id, date, startMinute, endMinute, roomId });
  };
  const room = form.control('roomId');
  return (
    <form {...form.form(save)} className={classes.part}>
      <Stack gap="sm">
        <Title order={3} size="h4">
          {t('sessions.move.title')}
        </Title>
        <ErrorNotice error={form.error} />
        <DateField label={t('sessions.labels.date')} required {...form.control('date')} />
        <TimeFields start={form.control('startMinute')} end={form.control('endMinute')} />
        <RoomSelect
          venueId={session.venueId}
          value={room.value}
          onChange={room.onChange}
          error={room.error}
        />
        <RoomClashNotice
          venueId={session.venueId}
          wish={{ ...form.values, dates: datesOf(form.values.date), except: session.id }}
        />
        <FormButtons isRunning={change.isRunning} submit={t('sessions.move.save')} />
      </Stack>
    </form>
  );
}
